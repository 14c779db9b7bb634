import { randomUUID } from 'node:crypto'
import { troubleSentence } from '#server/locale/cli.ts'
import { documentSentences } from '#server/locale/document-cli.ts'
import type { Desk } from '../command.ts'
import { answerTo } from '../query/answer.ts'
import { isTrouble } from '../trouble.ts'
import { saved } from './saved.ts'
import type { Finding, Wanted, Written } from './write-document.ts'

interface File {
  readonly base64: string
  readonly sha256: string
  readonly number: string | null
}

interface Issued {
  readonly paper: File | null
  readonly draft: File | null
  readonly findings: readonly Finding[]
  readonly userErrors: readonly { readonly messageVi: string; readonly messageEn: string }[]
}

interface Errors {
  readonly errors?: readonly { readonly message: string }[]
}

const bookQuery = 'query ($school: ID!, $year: SchoolYear!) { yearBook(school: $school, schoolYear: $year) { version } }'
const issueQuery = `mutation ($school: ID!, $year: SchoolYear!, $input: PaperIssueInput!) { paperIssue(school: $school, schoolYear: $year, input: $input) {
  paper { base64 sha256 number } draft { base64 sha256 number } findings { severity whatVi fixVi whatEn fixEn } userErrors { messageVi messageEn } } }`

const kinds: Readonly<Record<string, string>> = { plan: 'SCHOOL_PLAN' }
const kindOf = (kind: string): string => kinds[kind] ?? kind.replaceAll('-', '_').toUpperCase()

type Asked<Data> = Data | string

/** What the server answered, or its own words on why not. */
const ask = async <Data>(desk: Desk, query: string, variables: object): Promise<Asked<Data>> => {
  const answer = await answerTo({ query, variables, environment: desk.environment })
  if (isTrouble(answer)) return troubleSentence(desk.language, answer)
  const { errors } = answer as Errors
  return errors?.length ? errors.map(({ message }) => message).join('\n') : (answer as { readonly data: Data }).data
}

const inputOf = ({ kind, person, team, number, place, signedOn, signer, onBehalf, issue }: Wanted, version: number): object =>
  ({ kind: kindOf(kind), person, team, number, place, signedOn, signer, onBehalf, version, idempotencyKey: randomUUID(), mode: issue ? 'COMMIT' : 'VALIDATE' })

const told = ({ language }: Desk, { out, issue }: Wanted, { file, findings }: { readonly file: File; readonly findings: readonly Finding[] }): Written => {
  const say = documentSentences(language)
  const grave = findings.filter(({ severity }) => severity !== 'INFO')
  const heard = grave.map(({ whatVi, fixVi, whatEn, fixEn }) => (language === 'vi' ? say.finding(whatVi, fixVi) : say.finding(whatEn, fixEn)))
  const state = issue ? say.issued(file.number) : say.notIssued(file.number)
  return { said: [say.written(out, file.sha256), state, ...heard], amiss: grave.length > 0 }
}

/** Writes a paper of a school's year: a draft, or the one that is issued and kept. */
export const writePaper = async (desk: Desk, wanted: Wanted): Promise<Written | string> => {
  const say = documentSentences(desk.language)
  const place = { school: wanted.plan, year: wanted.year }
  const book = await ask<{ readonly yearBook: { readonly version: number } | null }>(desk, bookQuery, place)
  if (typeof book === 'string') return book
  if (!book.yearBook) return say.yearHidden
  const answer = await ask<{ readonly paperIssue: Issued }>(desk, issueQuery, { ...place, input: inputOf(wanted, book.yearBook.version) })
  if (typeof answer === 'string') return answer
  const { paper, draft, findings, userErrors } = answer.paperIssue
  const file = paper ?? draft
  if (!file) return userErrors.map(({ messageVi, messageEn }) => (desk.language === 'vi' ? messageVi : messageEn)).join('\n')
  return (await saved(desk, wanted.out, file.base64)) ?? told(desk, wanted, { file, findings })
}
