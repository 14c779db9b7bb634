import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Figures } from '../../ui/Figures.tsx'
import { Section } from '../../ui/Section.tsx'
import { sending, type RowResult, type Summary } from './sending.ts'
import { RowOutcome } from './RowOutcome.tsx'

const PAGE = 40

/** Rows that want a person first, quiet rows last; within each in sheet order. */
const WANTING = ['ASK', 'CONFLICT', 'REFUSED']

const Totals = ({ summary }: { readonly summary: Summary }) => {
  const { send } = usePhrases()
  const all = (['created', 'changed', 'unchanged', 'merged', 'refused', 'asked', 'removed'] as const).map((name) => [name, summary[name]] as const)
  return <Figures label={send.summary} figures={all.filter(([name, count]) => count > 0 || (name === 'unchanged' && all.every(([, other]) => other === 0))).map(([name, count]) => [send.count[name], count] as const)} />
}

const useNames = (): ReadonlyMap<string, string> =>
  new Map((useStore(useDesk().seen)?.judged.reading.roster.lines ?? []).map((line) => [line.key, line.values.fullName ?? '']))

const sorted = (results: readonly RowResult[]): readonly RowResult[] =>
  [...results].sort((a, b) => Number(WANTING.includes(b.outcome)) - Number(WANTING.includes(a.outcome)))

/** What each row came to, or would come to. */
export const Outcomes = () => {
  const { send } = usePhrases()
  const { stage, summary, results } = useStore(sending)
  const [shown, setShown] = useState(PAGE)
  const names = useNames()
  if (stage === 'nothing' || results.length === 0) return null
  return (
    <Section title={send.stage[stage]} testId="outcomes">
      <Totals summary={summary} />
      <ol className="plain">{sorted(results).slice(0, shown).map((row) => <RowOutcome key={row.clientRowId} row={row} name={names.get(row.clientRowId) ?? ''} />)}</ol>
      {results.length > shown && <Button size="small" onClick={() => { setShown(shown + PAGE) }}>{send.more(results.length - shown)}</Button>}
    </Section>
  )
}
