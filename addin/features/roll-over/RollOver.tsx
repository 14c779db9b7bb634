import { useState } from 'react'
import { yearsAround } from '../../desk/school-years.ts'
import type { YearBook } from '../../desk/year-book.ts'
import { record } from '../../desk/year-record.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { AskReason } from '../../ui/AskReason.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { preview as held, readPreview, rollOver, type Preview, type Seen } from './roll-over.ts'

const before = (schoolYear: string): string => {
  const start = Number(schoolYear.slice(0, 4))
  return `${String(start - 1)}-${String(start)}`
}

interface PeopleProps {
  readonly title: string
  readonly people: Preview['people']
}

const People = ({ title, people }: PeopleProps) => {
  const vi = useStore(useDesk().language) === 'vi'
  if (people.length === 0) return null
  return <details className="cause" open><summary tabIndex={0}>{title}</summary><ul className="plain">{people.map((one) => <li key={one.person}>{vi ? one.whyVi : one.whyEn} <span className="where">{one.team}</span></li>)}</ul></details>
}

/** Those for whom the title says all. */
const Names = ({ title, people }: PeopleProps) => {
  const { results } = usePhrases()
  if (people.length === 0) return null
  return <details className="cause" open><summary tabIndex={0}>{title}</summary><ul className="plain">{people.map(({ person, fullName, team }) => <li key={person}>{results.named(fullName, team)}</li>)}</ul></details>
}

const Done = ({ from, batch }: { readonly from: string; readonly batch: string }) => {
  const desk = useDesk()
  const { rollOver: words, results } = usePhrases()
  const undo = async (reason: string): Promise<boolean> => {
    const done = await record(desk, [{ undoRollOver: { batch, reason } }], { did: (phrases) => phrases.rollOver.undone })
    if (done?.entered[0]) await readPreview(desk, from)
    return done?.entered[0] === true
  }
  return <div className="card"><p>{words.wasDone(from)}</p><AskReason label={words.undo} reason={results.why} hint={words.undoHint} act={undo} /></div>
}

const Shown = ({ seen: { from, preview, batch } }: { readonly seen: Seen }) => {
  const desk = useDesk()
  const { rollOver: words } = usePhrases()
  const joining = preview.people.filter(({ joins }) => joins)
  const staying = preview.people.filter(({ joins }) => !joins)
  return (
    <div data-testid="roll-over-preview">
      {batch !== null && <Done from={from} batch={batch} />}
      {joining.length === 0 && <p>{words.nobody(from)}</p>}
      <Names title={words.joining(joining.length)} people={joining} />
      <People title={words.staying(staying.length)} people={staying} />
      {joining.length > 0 && <ActButton appearance="primary" act={() => { void rollOver(desk, from) }}>{words.take(joining.length)}</ActButton>}
    </div>
  )
}

/** Begins a year with the people of the one before: seen first, undone while nothing stands on it. */
export const RollOver = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { rollOver: words } = usePhrases()
  const [from, setFrom] = useState(before(book.schoolYear))
  const seen = useStore(held)
  const here = seen?.from === from && seen.schoolYear === book.schoolYear ? seen : null
  return (
    <Section title={words.title(book.schoolYear)}>
      <p className="hint">{words.intro(book.schoolYear)}</p>
      <Choice label={words.from} value={from} set={setFrom} options={yearsAround(desk.clock.now(), [from]).filter((year) => year < book.schoolYear).map((year) => [year, year] as const)} />
      <ActButton act={() => { void readPreview(desk, from) }}>{words.see}</ActButton>
      {here && <Shown seen={here} />}
    </Section>
  )
}
