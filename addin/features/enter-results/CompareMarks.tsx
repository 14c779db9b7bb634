import { Button } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { AssessmentKind } from '../../api/generated/graphql.ts'
import { today } from '../../clock.ts'
import { record } from '../../desk/year-record.ts'
import type { Results } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { chosenActs, compareFile, compareText, comparing, decide, saysMark, type ComparedRow, type Comparing, type Meant, type Verdict } from './compare-marks.ts'
import { assessmentKinds } from './entering.ts'
import { abouts } from './grid-rows.ts'
import { PasteField } from './PasteField.tsx'

interface Asking {
  readonly row: ComparedRow
  readonly at: number
  readonly verdict: Verdict
  readonly year: Results
}

const Whose = ({ row, at, verdict, year }: Asking) => {
  const { results } = usePhrases()
  const likely = row.candidates.map(({ person, fullName, likelihood }) => [person, results.likely(fullName, likelihood)] as const)
  const others = year.people.filter(({ id }) => row.candidates.every(({ person }) => person !== id)).map(({ id, fullName }) => [id, fullName] as const)
  return <Choice label={results.whose(row.fullName)} value={verdict.person} set={(person) => { decide(at, { ...verdict, person }) }} options={[['', results.nobodys], ...likely, ...others]} />
}

const Which = ({ row, at, verdict, year }: Asking) => {
  const { results } = usePhrases()
  const items = year.people.find(({ id }) => id === verdict.person)?.plan.items ?? []
  return <Choice label={results.itemOf(row.fullName)} value={verdict.item} set={(item) => { decide(at, { ...verdict, item }) }} options={[['', results.noItem], ...items.map(({ id, topic }) => [id, results.itemName(id, topic)] as const)]} />
}

/** What the file leaves open and a person has to say. */
const Unclear = (asking: Asking) => (
  <>
    {asking.row.person === null && <Whose {...asking} />}
    {asking.row.item === null && asking.verdict.person !== '' && <Which {...asking} />}
  </>
)

const Three = ({ row }: { readonly row: ComparedRow }) => {
  const { results } = usePhrases()
  return (
    <dl className="three">
      <div><dt>{results.planned}</dt><dd>{row.planned ? results.inPlan : results.notInPlan}</dd></div>
      <div><dt>{results.systemSays}</dt><dd>{row.written ?? results.none}</dd></div>
      <div><dt>{results.schoolHas}</dt><dd>{row.schoolMark === null ? results.none : results.points(row.schoolMark)}</dd></div>
    </dl>
  )
}

const undecided: Verdict = { person: '', item: '', take: false }

/** Planned, said by the system, entered by the school: side by side, and what is to become of it. */
const Row = ({ row, at, year }: Omit<Asking, 'verdict'>) => {
  const { results } = usePhrases()
  const vi = useStore(useDesk().language) === 'vi'
  const verdict = useStore(comparing)?.verdicts.get(at) ?? undecided
  const nameOf = (id: string): string => year.people.find((person) => person.id === id)?.fullName ?? row.fullName
  const may = saysMark(row) ? [['take', results.takeSystem] as const] : []
  return (
    <li className="outcome" data-testid="compared">
      <p><span className="strong">{nameOf(verdict.person)}</span> <span className="hint">{verdict.item}</span></p>
      <Unclear row={row} at={at} verdict={verdict} year={year} />
      <Three row={row} />
      <p className="hint">{vi ? row.textVi : row.textEn}</p>
      <Choice label={results.becomes(row.fullName)} value={verdict.take ? 'take' : 'keep'} set={(value) => { decide(at, { ...verdict, take: value === 'take' }) }} options={[['keep', results.keepSchool], ...may]} />
    </li>
  )
}

interface SourcesProps {
  readonly year: Results
  readonly meant: Meant
  readonly mean: (meant: Meant) => void
}

/** Where the marks come from, and what they are of. */
const Sources = ({ year, meant, mean }: SourcesProps) => {
  const desk = useDesk()
  const { results } = usePhrases()
  const chooser = useRef<HTMLInputElement>(null)
  const items = abouts(year).flatMap(({ item, topic }) => (item === null ? [] : [[item, results.itemName(item, topic)] as const]))
  return (
    <>
      <div className="row pair">
        <Choice label={results.about} value={meant.item} set={(item) => { mean({ ...meant, item }) }} options={[['', results.tableSays], ...items]} />
        <Choice label={results.kindOf} value={meant.kind} set={(kind) => { mean({ ...meant, kind: kind as AssessmentKind }) }} options={assessmentKinds.map((kind) => [kind, results.kind[kind]] as const)} />
      </div>
      <input ref={chooser} type="file" hidden accept=".xlsx,.csv" data-testid="provider-file" onChange={(event) => { const file = event.currentTarget.files?.[0]; if (file) void compareFile(desk, file, meant); event.currentTarget.value = '' }} />
      <div className="row"><Button onClick={() => { chooser.current?.click() }}>{results.chooseProviderFile}</Button></div>
      <PasteField label={results.providerPaste} hint={results.providerHint} read={(text) => { void compareText(desk, text, meant) }} />
    </>
  )
}

const Missing = ({ missing }: Pick<Comparing, 'missing'>) => {
  const { results } = usePhrases()
  if (missing.length === 0) return null
  return <details className="cause"><summary tabIndex={0}>{results.missing(missing.length)}</summary><ul className="plain">{missing.map(({ fullName, item }) => <li key={`${fullName} ${item}`}>{fullName} <span className="hint">{item}</span></li>)}</ul></details>
}

const Compared = ({ year, held }: { readonly year: Results; readonly held: Comparing }) => {
  const desk = useDesk()
  const { results } = usePhrases()
  const acts = chosenActs(year, held, today(desk.clock.now()))
  const enter = async (): Promise<void> => {
    const done = await record(desk, acts, { did: (phrases, count) => phrases.results.marksEntered(count) })
    if (done && done.declined.length === 0) comparing.set(null)
  }
  if (held.rows.length === 0) return <p className="card">{results.nothingToCompare}</p>
  return (
    <>
      <ol className="plain">{held.rows.map((row, at) => <Row key={at} row={row} at={at} year={year} />)}</ol>
      <Missing missing={held.missing} />
      <div className="row save"><ActButton appearance="primary" disabledFocusable={acts.length === 0} act={() => { void enter() }}>{results.enterMarks(acts.length)}</ActButton></div>
    </>
  )
}

/** Marks out of a platform's or provider's file, compared before anything is entered. */
export const CompareMarks = ({ results: year }: { readonly results: Results }) => {
  const { results } = usePhrases()
  const held = useStore(comparing)
  const [meant, mean] = useState<Meant>({ kind: 'QUESTIONS', item: '' })
  return <><p className="hint">{results.compareIntro}</p><Sources year={year} meant={meant} mean={mean} />{held && <Compared year={year} held={held} />}</>
}
