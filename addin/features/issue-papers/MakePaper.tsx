import { useState } from 'react'
import type { PaperKind } from '../../api/year/results/generated/graphql.ts'
import { today } from '../../clock.ts'
import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { draftPaper, issuePaper, type Asked, type Paper } from './papers.ts'
import { suggestedNumber } from './suggested-number.ts'

const KINDS: readonly PaperKind[] = ['SCHOOL_PLAN', 'ANNEX', 'TEAM_PLAN', 'PERSONAL_PLAN', 'PERSONAL_SLIPS', 'PROGRESS_REPORT', 'RESULTS_REPORT', 'RECOGNITION_DECISION', 'CERTIFICATE_LIST', 'FIVE_YEAR_RECORD']

/** Whom a kind of paper is about. */
const ABOUT: Readonly<Partial<Record<PaperKind, 'person' | 'team'>>> = { TEAM_PLAN: 'team', PERSONAL_PLAN: 'person', FIVE_YEAR_RECORD: 'person', PERSONAL_SLIPS: 'team' }

interface Fields {
  readonly kind: PaperKind
  readonly person: string
  readonly team: string
  readonly number: string
  readonly place: string
  readonly signedOn: string
  readonly signer: string
  readonly onBehalf: boolean
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const askedOf = ({ kind, person, team, number, place, signedOn, signer, onBehalf }: Fields): Asked => ({
  kind,
  person: ABOUT[kind] === 'person' ? given(person) : null,
  team: ABOUT[kind] === 'team' ? given(team) : null,
  number: given(number), place: given(place), signedOn: given(signedOn), signer: given(signer), onBehalf,
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
      <div className="row pair"><TextField label={papers.number} hint={papers.numberHint} value={fields.number} set={(number) => { set({ number }) }} /><TextField label={papers.signedOn} type="date" value={fields.signedOn} set={(signedOn) => { set({ signedOn }) }} /></div>
      <TextField label={papers.place} hint={papers.placeHint} value={fields.place} set={(place) => { set({ place }) }} />
      <TextField label={papers.signer} value={fields.signer} set={(signer) => { set({ signer }) }} />
      <label className="tick"><input type="checkbox" checked={fields.onBehalf} onChange={(event) => { set({ onBehalf: event.currentTarget.checked }) }} /> {papers.onBehalf}</label>
    </>
  )
}

/** Makes a paper out: a draft as often as one likes, the paper itself once. */
export const MakePaper = ({ book, issued }: { readonly book: YearBook; readonly issued: readonly Paper[] }) => {
  const desk = useDesk()
  const { papers } = usePhrases()
  const person = book.people[0]?.id ?? ''
  const team = book.people.find((one) => one.team !== null)?.team ?? ''
  const [fields, setFields] = useState<Fields>({ kind: 'SCHOOL_PLAN', person, team, number: suggestedNumber(issued, papers.symbol.SCHOOL_PLAN), place: '', signedOn: today(desk.clock.now()), signer: '', onBehalf: book.viewerRole.includes('DEPUTY') })
  const set = (part: Partial<Fields>): void => { setFields((held) => ({ ...held, ...part })) }
  const choose = (value: string): void => {
    const kind = value as PaperKind
    set({ kind, number: suggestedNumber(issued, papers.symbol[kind]), team: kind === 'PERSONAL_SLIPS' ? '' : team })
  }
  const issue = async (): Promise<void> => { if (await issuePaper(desk, askedOf(fields))) set({ number: '' }) }
  return (
    <Section title={papers.make} testId="make-paper">
      <Choice label={papers.kindOf} value={fields.kind} set={choose} options={KINDS.map((kind) => [kind, papers.kind[kind]] as const)} />
      <Whom book={book} fields={fields} set={set} />
      <Signing fields={fields} set={set} />
      <div className="row"><ActButton act={() => { void draftPaper(desk, askedOf(fields)) }}>{papers.draft}</ActButton><ActButton appearance="primary" disabledFocusable={fields.number.trim() === ''} act={() => { void issue() }}>{papers.issue}</ActButton></div>
      <p className="hint">{papers.issueHint}</p>
    </Section>
  )
}
