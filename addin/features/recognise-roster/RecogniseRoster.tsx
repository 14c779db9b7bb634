import { Suspense, useEffect } from 'react'
import type { Seen } from '../../desk/desk.ts'
import { whenVisible } from '../../desk/when-visible.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { latePart } from '../../ui/late-part.tsx'
import { Section } from '../../ui/Section.tsx'
import { recogniseRoster } from './recognise-roster.ts'
import { RecognisedTable } from './RecognisedTable.tsx'

const RefusedTables = latePart(async () => ({ default: (await import('./RefusedTables.tsx')).RefusedTables }))

const Memory = ({ memory }: { readonly memory: Seen['file']['memory'] }) => {
  const { roster } = usePhrases()
  if (memory === 'rebuilt') return <p className="hint" data-testid="memory-rebuilt">{roster.rebuilt}</p>
  return memory === 'newer' ? <p className="hint" data-testid="memory-newer">{roster.newer}</p> : null
}

const Recognised = ({ seen }: { readonly seen: Seen }) => {
  const { roster } = usePhrases()
  const { tables, inferred } = seen.judged.reading
  if (tables.length === 0) return <p data-testid="no-roster">{roster.none}</p>
  return (
    <>
      <Memory memory={seen.file.memory} />
      {tables.map((table) => <RecognisedTable key={`${table.sheet}!${table.range}`} table={table} seen={seen} />)}
      {inferred.length > 0 && <ul className="plain hint">{inferred.map(({ what, value }) => <li key={what}>{roster.inferred(what, value)}</li>)}</ul>}
    </>
  )
}

/** Which table was recognised, and which column is what. */
export const RecogniseRoster = () => {
  const desk = useDesk()
  const { roster } = usePhrases()
  const seen = useStore(desk.seen)
  const refused = seen?.file.state.confirmed.filter(({ isRoster }) => isRoster === false) ?? []
  useEffect(() => { void whenVisible().then(() => { if (desk.seen.get() === null && desk.busy.get() === null) void recogniseRoster(desk) }) }, [desk])
  return (
    <Section title={roster.title} testId="recognised">
      {seen && <Recognised seen={seen} />}
      {refused.length > 0 && <Suspense fallback={null}><RefusedTables answers={refused} /></Suspense>}
      <ActButton size="small" act={() => { void recogniseRoster(desk) }}>{roster.read}</ActButton>
    </Section>
  )
}
