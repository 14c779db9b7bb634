import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { cellAddress } from '../../workbook/a1.ts'
import { Figures } from '../../ui/Figures.tsx'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { explainSummary } from '../../desk/explain-here.ts'
import { LateWhy } from '../../ui/LateWhy.tsx'
import { hideColumns, removeColumns, removeSheet, showSheet } from './remove-columns.ts'
import { summarise } from './summarise.ts'
import { summed, type Summed } from './summed.ts'

const Headline = ({ held: { sums: { headline }, at } }: { readonly held: Summed }) => {
  const desk = useDesk()
  const { summarise: words, shell } = usePhrases()
  const figures: readonly (readonly [string, string | number])[] = [
    [words.inScope, headline.inScope ?? words.unknown],
    [words.registrations, headline.registrations],
    [words.missing, headline.missing ?? words.unknown],
    [words.completed, headline.completed ?? words.unknown],
  ]
  return (
    <Section title={words.figures} testId="summary">
      <Figures label={words.figures} figures={figures} />
      <LateWhy key={at.toISOString()} of={words.figures} ask={explainSummary} />
      <p className="hint">{words.at(shell.when(at.toISOString()))}</p>
      <Button size="small" onClick={() => { void showSheet(desk) }}>{words.showSheet}</Button>
    </Section>
  )
}

const TypedOver = ({ held: { typed } }: { readonly held: Summed }) => {
  const desk = useDesk()
  const { summarise: words } = usePhrases()
  if (typed.length === 0) return null
  return (
    <Section title={words.typedTitle} testId="typed-over">
      <ul>{typed.map(({ cell, typed: text }) => <li key={`${cell.sheet}!${cellAddress(cell)}`}>{words.typed(cell.sheet, cellAddress(cell), text)}</li>)}</ul>
      <ActButton size="small" act={() => { void summarise(desk, { columns: true, takeBack: true }) }}>{words.takeBack}</ActButton>
    </Section>
  )
}

const Columns = ({ held }: { readonly held: Summed | null }) => {
  const desk = useDesk()
  const { summarise: words } = usePhrases()
  const hidden = held?.hidden ?? false
  return (
    <Section title={words.columnsTitle}>
      <div className="row">
        <ActButton size="small" act={() => { void hideColumns(desk, !hidden) }}>{hidden ? words.show : words.hide}</ActButton>
        <ActButton size="small" act={() => { void removeColumns(desk) }}>{words.remove}</ActButton>
        <ActButton size="small" act={() => { void removeSheet(desk) }}>{words.removeSheet}</ActButton>
      </div>
    </Section>
  )
}

/** The whole school added up: pressed again after every change. */
export const Summarise = () => {
  const desk = useDesk()
  const { summarise: words } = usePhrases()
  const held = useStore(summed)
  const [columns, setColumns] = useState(true)
  const run = (): void => { void summarise(desk, { columns, takeBack: false }) }
  return (
    <>
      <div className="row"><ActButton appearance="primary" title={words.runHint} act={run} data-testid="run-summarise">{words.run}</ActButton></div>
      <label><input type="checkbox" checked={columns} onChange={({ currentTarget }) => { setColumns(currentTarget.checked) }} /> {words.withColumns}</label>
      {held && <><Headline held={held} /><TypedOver held={held} /></>}
      <Columns held={held} />
    </>
  )
}
