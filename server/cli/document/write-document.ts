import { troubleSentence } from '#server/locale/cli.ts'
import { documentSentences } from '#server/locale/document-cli.ts'
import type { Desk } from '../command.ts'
import { answerTo } from '../query/answer.ts'
import { isTrouble } from '../trouble.ts'
import { saved } from './saved.ts'

export interface Wanted {
  readonly plan: string
  readonly kind: string
  readonly out: string
  readonly number?: string
  readonly signedOn?: string
  readonly place?: string
  readonly signer?: string
  readonly source?: string
  /** Given: a paper of this year of the school; `plan` is the school's id then. */
  readonly year?: string
  readonly person?: string
  readonly team?: string
  readonly onBehalf?: boolean
  readonly issue?: boolean
  readonly pdf?: boolean
}

export type Finding = Readonly<Record<'severity' | 'whatVi' | 'fixVi' | 'whatEn' | 'fixEn', string>>

export interface Written {
  readonly said: readonly string[]
  /** Whether somebody should look before it is signed. */
  readonly amiss: boolean
}

interface Made {
  readonly base64: string
  readonly sha256: string
  readonly draft: boolean
  readonly findings: readonly Finding[]
  readonly stale: readonly { readonly text: string }[]
}

/** The answer of the query below, or what any server may say instead. */
interface Answer {
  readonly errors?: readonly { readonly message: string }[]
  readonly data?: { readonly planDocument: { readonly document: Made | null; readonly userErrors: readonly { readonly messageVi: string; readonly messageEn: string }[] } | null } | null
}

const query = `query ($plan: ID!, $kind: DocumentKind!, $input: PlanDocumentInput!) { planDocument(plan: $plan, kind: $kind, input: $input) {
  document { base64 sha256 draft findings { severity whatVi fixVi whatEn fixEn } stale { text } } userErrors { messageVi messageEn } } }`

const variablesOf = ({ plan, kind, number, signedOn, place, signer, source }: Wanted): object =>
  ({ plan, kind: kind.toUpperCase(), input: { number, signedOn, place, signer, source: source?.toUpperCase() } })

/** The document, or a sentence on why there is none. */
const madeBy = ({ errors, data }: Answer, { language }: Desk): Made | string => {
  const answer = data?.planDocument
  if (errors?.length) return errors.map(({ message }) => message).join('\n')
  if (!answer) return documentSentences(language).hidden
  return answer.document ?? answer.userErrors.map(({ messageVi, messageEn }) => (language === 'vi' ? messageVi : messageEn)).join('\n')
}

const told = ({ language }: Desk, out: string, { sha256, draft, findings, stale }: Made): Written => {
  const say = documentSentences(language)
  const grave = findings.filter(({ severity }) => severity !== 'INFO')
  const heard = grave.map(({ whatVi, fixVi, whatEn, fixEn }) => (language === 'vi' ? say.finding(whatVi, fixVi) : say.finding(whatEn, fixEn)))
  return { said: [say.written(out, sha256), ...(draft ? [say.draft] : []), ...heard, ...stale.map(({ text }) => say.stale(text))], amiss: grave.length + stale.length > 0 }
}

/** Writes the paper the server made into a new file; a sentence where it cannot. */
export const writeDocument = async (desk: Desk, wanted: Wanted): Promise<Written | string> => {
  const answer = await answerTo({ query, variables: variablesOf(wanted), environment: desk.environment })
  if (isTrouble(answer)) return troubleSentence(desk.language, answer)
  const made = madeBy(answer, desk)
  if (typeof made === 'string') return made
  return (await saved(desk, wanted.out, made.base64)) ?? told(desk, wanted.out, made)
}
