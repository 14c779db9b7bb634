import { useState } from 'react'
import type { YearBook } from '../../desk/year-book.ts'
import { enterResults } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { AskReason } from '../../ui/AskReason.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { YearChoice } from '../../ui/YearChoice.tsx'
import { preview as held, readPreview, rollOver, type Preview } from './roll-over.ts'

const before = (schoolYear: string): string => {
  const start = Number(schoolYear.slice(0, 4))
  return `${String(start - 1)}-${String(start)}`
}

const People = ({ title, people }: { readonly title: string; readonly people: Preview['joining'] }) => {
  const vi = useStore(useDesk().language) === 'vi'
  if (people.length === 0) return null
  return <details open><summary tabIndex={0}>{title}</summary><ul className="plain">{people.map((one) => <li key={one.person} className="outcome"><span className="strong">{one.fullName}</span> <span className="hint">{vi ? one.textVi : one.textEn}</span></li>)}</ul></details>
}

const Shown = ({ from, preview }: { readonly from: string; readonly preview: Preview }) => {
  const desk = useDesk()
  const { rollOver: words, results } = usePhrases()
  const { batch } = preview
  const undo = async (reason: string): Promise<boolean> => {
    if (batch === null) return false
    const done = await enterResults(desk, [{ undoRollOver: { batch, reason } }], { did: (phrases) => phrases.rollOver.undone })
    if (done?.entered[0]) await readPreview(desk, from)
    return done?.entered[0] === true
  }
  return (
    <div data-testid="roll-over-preview">
      {batch !== null && <div className="card"><p>{words.wasDone(from)}</p>{preview.undoable ? <AskReason label={words.undo} reason={results.why} hint={words.undoHint} act={undo} /> : <p className="hint">{words.notUndoable}</p>}</div>}
      {preview.joining.length === 0 && <p>{words.nobody(from)}</p>}
      <People title={words.joining(preview.joining.length)} people={preview.joining} />
      <People title={words.staying(preview.staying.length)} people={preview.staying} />
      {preview.joining.length > 0 && <ActButton appearance="primary" act={() => { void rollOver(desk, from) }}>{words.take(preview.joining.length)}</ActButton>}
    </div>
  )
}

/** Begins a year with the people of the one before: seen first, undone while nothing stands on it. */
export const RollOver = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { rollOver: words } = usePhrases()
  const [from, setFrom] = useState(before(book.schoolYear))
  const seen = useStore(held)
  const here = seen?.from === from && seen.schoolYear === book.schoolYear ? seen.preview : null
  return (
    <Section title={words.title(book.schoolYear)}>
      <p className="hint">{words.intro(book.schoolYear)}</p>
      <YearChoice value={from} set={setFrom} />
      <ActButton act={() => { void readPreview(desk, from) }}>{words.see}</ActButton>
      {here && <Shown from={from} preview={here} />}
    </Section>
  )
}
