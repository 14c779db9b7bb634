import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Scale } from '#schema/figures/mark.ts'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { typeMarks } from './entering.ts'
import type { Named } from './match-people.ts'
import { PasteField } from './PasteField.tsx'
import { pastedCells } from './pasted-cells.ts'
import { pastedRows } from './pasted-rows.ts'
import { placePasted, type Doubtful } from './place-pasted.ts'
import { WhoseRow } from './WhoseRow.tsx'

interface PasteMarksProps {
  readonly people: readonly Named[]
  readonly scale: Scale
}

/** Rows nobody is sure of, each waiting for its person. */
const Doubts = ({ doubts, people, done }: { readonly doubts: readonly Doubtful[]; readonly people: readonly Named[]; readonly done: () => void }) => {
  const { results } = usePhrases()
  const [chosen, choose] = useState<ReadonlyMap<number, string>>(new Map())
  const take = (): void => {
    typeMarks(new Map([...chosen].flatMap(([at, person]) => (person === '' || !doubts[at] ? [] : [[person, doubts[at].row.text] as const]))))
    done()
  }
  return (
    <div className="card" data-testid="doubtful-rows">
      <h3>{results.doubts(doubts.length)}</h3>
      <ol className="plain">{doubts.map((doubtful, at) => <WhoseRow key={at} doubtful={doubtful} people={people} chosen={chosen.get(at) ?? ''} choose={(person) => { choose(new Map([...chosen, [at, person]])) }} />)}</ol>
      <Button size="small" appearance="primary" onClick={take}>{results.takeChosen}</Button>
    </div>
  )
}

/** A column out of Excel: marks by name, or in the order of the list shown. Nothing is entered before the person presses the button below the list. */
export const PasteMarks = ({ people, scale }: PasteMarksProps) => {
  const desk = useDesk()
  const { results } = usePhrases()
  const [doubts, setDoubts] = useState<readonly Doubtful[]>([])
  const [reading, setReading] = useState(0)
  const read = (text: string): void => {
    const { sure, doubtful, left } = placePasted(pastedRows(pastedCells(text), people, scale), people)
    typeMarks(sure)
    setDoubts(doubtful)
    setReading(reading + 1)
    desk.notice.set({ tone: doubtful.length + left > 0 ? 'warning' : 'good', say: (phrases) => phrases.results.pasted({ sure: sure.size, doubtful: doubtful.length, left }) })
  }
  return (
    <details className="section">
      <summary tabIndex={0}>{results.paste}</summary>
      <PasteField label={results.pasteHere} hint={results.pasteHint} read={read} />
      {doubts.length > 0 && <Doubts key={reading} doubts={doubts} people={people} done={() => { setDoubts([]) }} />}
    </details>
  )
}
