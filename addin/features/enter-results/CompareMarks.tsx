import { useRef } from 'react'
import { Button } from '@fluentui/react-components'
import { today } from '../../clock.ts'
import { enterResults, type Results } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { chosenActs, compareFile, compareText, comparing, decide, type ComparedRow, type Verdict } from './compare-marks.ts'
import { PasteField } from './PasteField.tsx'

const Whose = ({ row, verdict, year }: { readonly row: ComparedRow; readonly verdict: Verdict; readonly year: Results }) => {
  const { results } = usePhrases()
  const likely = row.candidates.map(({ person, fullName, likeness }) => [person, results.likely(fullName, likeness)] as const)
  const others = year.people.filter(({ id }) => row.candidates.every(({ person }) => person !== id)).map(({ id, fullName }) => [id, fullName] as const)
  return <Choice label={results.whose(row.name)} value={verdict.person} set={(person) => { decide(row.row, { ...verdict, person }) }} options={[['', results.nobodys], ...likely, ...others]} />
}

const Which = ({ row, verdict, year }: { readonly row: ComparedRow; readonly verdict: Verdict; readonly year: Results }) => {
  const { results } = usePhrases()
  const items = year.people.find(({ id }) => id === verdict.person)?.plan.items ?? []
  return <Choice label={results.itemOf(row.name)} value={verdict.item} set={(item) => { decide(row.row, { ...verdict, item }) }} options={[['', results.noItem], ...items.map(({ id, topic }) => [id, results.itemName(id, topic)] as const)]} />
}

/** What the file leaves open and a person has to say. */
const Unclear = ({ row, verdict, year }: { readonly row: ComparedRow; readonly verdict: Verdict; readonly year: Results }) => (
  <>
    {row.person === null && <Whose row={row} verdict={verdict} year={year} />}
    {row.item === null && verdict.person !== '' && <Which row={row} verdict={verdict} year={year} />}
  </>
)

const Three = ({ row }: { readonly row: ComparedRow }) => {
  const { results } = usePhrases()
  return (
    <dl className="three">
      <div><dt>{results.planned}</dt><dd>{row.planned ? results.inPlan : results.notInPlan}</dd></div>
      <div><dt>{results.systemSays}</dt><dd>{row.said}</dd></div>
      <div><dt>{results.schoolHas}</dt><dd>{row.held === null ? results.none : results.points(row.held)}</dd></div>
    </dl>
  )
}

const undecided: Verdict = { person: '', item: '', take: false }

/** Planned, said by the system, entered by the school: side by side, and what is to become of it. */
const Row = ({ row, year }: { readonly row: ComparedRow; readonly year: Results }) => {
  const { results } = usePhrases()
  const vi = useStore(useDesk().language) === 'vi'
  const verdict = useStore(comparing)?.verdicts.get(row.row) ?? undecided
  const nameOf = (id: string): string => year.people.find((person) => person.id === id)?.fullName ?? row.name
  const may = row.mark === null && !row.absent ? [] : [['take', results.takeSystem] as const]
  return (
    <li className="outcome" data-testid="compared">
      <p><span className="strong">{nameOf(verdict.person)}</span> <span className="hint">{verdict.item}</span></p>
      <Unclear row={row} verdict={verdict} year={year} />
      <Three row={row} />
      <p className="hint">{vi ? row.textVi : row.textEn}</p>
      <Choice label={results.becomes(row.name)} value={verdict.take ? 'take' : 'keep'} set={(value) => { decide(row.row, { ...verdict, take: value === 'take' }) }} options={[['keep', results.keepSchool], ...may]} />
    </li>
  )
}

/** Marks out of a platform's or provider's file, compared before anything is entered. */
export const CompareMarks = ({ results: year }: { readonly results: Results }) => {
  const desk = useDesk()
  const { results } = usePhrases()
  const held = useStore(comparing)
  const chooser = useRef<HTMLInputElement>(null)
  const acts = held ? chosenActs(year, held, today(desk.clock.now())) : []
  const enter = async (): Promise<void> => {
    const done = await enterResults(desk, acts, { did: (phrases, count) => phrases.results.marksEntered(count) })
    if (done && done.declined.length === 0) comparing.set(null)
  }
  return (
    <>
      <p className="hint">{results.compareIntro}</p>
      <input ref={chooser} type="file" hidden accept=".xlsx,.csv" data-testid="provider-file" onChange={(event) => { const file = event.currentTarget.files?.[0]; if (file) void compareFile(desk, file); event.currentTarget.value = '' }} />
      <div className="row"><Button onClick={() => { chooser.current?.click() }}>{results.chooseProviderFile}</Button></div>
      <PasteField label={results.providerPaste} hint={results.providerHint} read={(text) => { void compareText(desk, text) }} />
      {held && held.rows.length === 0 && <p className="card">{results.nothingToCompare}</p>}
      {held && held.rows.length > 0 && <><ol className="plain">{held.rows.map((row) => <Row key={row.row} row={row} year={year} />)}</ol><div className="row save"><ActButton appearance="primary" disabledFocusable={acts.length === 0} act={() => { void enter() }}>{results.enterMarks(acts.length)}</ActButton></div></>}
    </>
  )
}
