import { useState } from 'react'
import type { PaperKind } from '../../api/generated/graphql.ts'
import { today } from '../../clock.ts'
import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { draftPaper, issuePaper, type Asked, type Made } from './papers.ts'

const KINDS: readonly PaperKind[] = ['SCHOOL_PLAN', 'ANNEX', 'TEAM_PLAN', 'PERSONAL_PLAN', 'PERSONAL_SLIPS', 'PROGRESS_REPORT', 'RESULTS_REPORT', 'RECOGNITION_DECISION', 'CERTIFICATE_LIST', 'FIVE_YEAR_RECORD']

/** Whom a kind of paper is about. */
const ABOUT: Readonly<Partial<Record<PaperKind, 'person' | 'team'>>> = { TEAM_PLAN: 'team', PERSONAL_PLAN: 'person', FIVE_YEAR_RECORD: 'person', PERSONAL_SLIPS: 'team' }

/** Papers that take no number. */
const UNNUMBERED: readonly PaperKind[] = ['PERSONAL_PLAN', 'PERSONAL_SLIPS', 'CERTIFICATE_LIST', 'FIVE_YEAR_RECORD']

interface Fields {
  readonly kind: PaperKind
  readonly person: string
  readonly team: string
  readonly number: string
  readonly place: string
  readonly signedOn: string
  readonly signer: string
  readonly onBehalf: boolean
  readonly council: string
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const askedOf = ({ kind, person, team, number, place, signedOn, signer, onBehalf, council }: Fields): Asked => ({
  kind,
  person: ABOUT[kind] === 'person' ? given(person) : null,
  team: ABOUT[kind] === 'team' ? given(team) : null,
  number: UNNUMBERED.includes(kind) ? null : given(number), place: given(place), signedOn: given(signedOn), signer: given(signer), onBehalf,
  council: kind === 'RECOGNITION_DECISION' ? given(council) : null,
})

interface WhomProps {
  readonly book: YearBook
  readonly fields: Fields
  readonly set: (part: Partial<Fields>) => void
}

const Whom = ({ book, fields, set }: WhomProps) => {
  const { papers, results } = usePhrases()
  const about = ABOUT[fields.kind]
  const teams = [...new Set(book.people.flatMap(({ team }) => (team === null ? [] : [team])))]
  if (about === 'person') return <Choice label={results.person} value={fields.person} set={(person) => { set({ person }) }} options={book.people.map(({ id, fullName, team }) => [id, results.named(fullName, team)] as const)} />
  if (about === 'team') return <Choice label={papers.team} value={fields.team} set={(team) => { set({ team }) }} options={[...(fields.kind === 'PERSONAL_SLIPS' ? [['', papers.everyTeam] as const] : []), ...teams.map((team) => [team, team] as const)]} />
  return null
}

const Signing = ({ fields, set }: Omit<WhomProps, 'book'>) => {
  const { papers } = usePhrases()
  return (
    <>
      <div className="row pair">{!UNNUMBERED.includes(fields.kind) && <TextField label={papers.number} hint={papers.numberHint} value={fields.number} set={(number) => { set({ number }) }} />}<TextField label={papers.signedOn} type="date" value={fields.signedOn} set={(signedOn) => { set({ signedOn }) }} /></div>
      <TextField label={papers.place} hint={papers.placeHint} value={fields.place} set={(place) => { set({ place }) }} />
      {fields.kind === 'RECOGNITION_DECISION' && <TextField label={papers.council} hint={papers.councilHint} value={fields.council} set={(council) => { set({ council }) }} />}
      <TextField label={papers.signer} value={fields.signer} set={(signer) => { set({ signer }) }} />
      <label className="tick"><input type="checkbox" checked={fields.onBehalf} onChange={(event) => { set({ onBehalf: event.currentTarget.checked }) }} /> {papers.onBehalf}</label>
    </>
  )
}

/** What is wrong or worth knowing about the legal bases of the paper just made out. */
const Findings = ({ findings }: Pick<Made, 'findings'>) => {
  const { papers } = usePhrases()
  const vi = useStore(useDesk().language) === 'vi'
  if (findings.length === 0) return null
  return <details className="cause" data-testid="paper-findings" open><summary tabIndex={0}>{papers.findings(findings.length)}</summary><ul className="plain">{findings.map((one, at) => <li key={at}><p>{vi ? one.whatVi : one.whatEn}</p><p className="hint">{vi ? one.fixVi : one.fixEn}</p></li>)}</ul></details>
}

const MAY_ISSUE: readonly string[] = ['PRINCIPAL', 'DEPUTY']

const first = ({ people, viewerRole }: YearBook, today: string): Fields => ({
  kind: 'SCHOOL_PLAN', number: '', place: '', signedOn: today, signer: '', council: '',
  person: people[0]?.id ?? '', team: people.find((one) => one.team !== null)?.team ?? '',
  onBehalf: viewerRole.includes('DEPUTY'),
})

/** Makes a paper out: a draft as often as one likes, the paper itself once. */
export const MakePaper = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { papers } = usePhrases()
  const [fields, setFields] = useState<Fields>(first(book, today(desk.clock.now())))
  const [findings, setFindings] = useState<Made['findings']>([])
  const set = (part: Partial<Fields>): void => { setFields((held) => ({ ...held, ...part })) }
  const take = (made: Made | null, number: string): void => { if (made) { setFindings(made.findings); set({ number }) } }
  const draft = async (): Promise<void> => { const made = await draftPaper(desk, askedOf(fields)); take(made, made?.number ?? '') }
  const issue = async (): Promise<void> => { take(await issuePaper(desk, askedOf(fields)), '') }
  const may = book.viewerRole.some((role) => MAY_ISSUE.includes(role))
  return (
    <Section title={papers.make} testId="make-paper">
      <Choice label={papers.kindOf} value={fields.kind} set={(kind) => { set({ kind: kind as PaperKind, number: '', team: kind === 'PERSONAL_SLIPS' ? '' : first(book, '').team }) }} options={KINDS.map((kind) => [kind, papers.kind[kind]] as const)} />
      <Whom book={book} fields={fields} set={set} />
      <Signing fields={fields} set={set} />
      <div className="row"><ActButton act={() => { void draft() }}>{papers.draft}</ActButton><ActButton appearance="primary" disabledFocusable={!may} act={() => { void issue() }}>{papers.issue}</ActButton></div>
      <p className="hint">{may ? papers.issueHint : papers.mayNotIssue}</p>
      <Findings findings={findings} />
    </Section>
  )
}
