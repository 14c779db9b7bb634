import type { YearBook } from '../../desk/year-book.ts'
import { openYear } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { draw, lookAtDrawing, preview } from './draw.ts'

const Preview = () => {
  const desk = useDesk()
  const { yearOverview: words } = usePhrases()
  const seen = useStore(preview)
  const open = useStore(openYear)
  if (!seen || seen.of !== open) return null
  const { names, drawn: { joined, chosen, drift } } = seen
  return (
    <div className="card" data-testid="draw-preview">
      <p>{words.wouldJoin(joined, chosen, drift.length)}</p>
      {names.length > 0 && <details className="exception"><summary tabIndex={0}>{words.whoJoins(names.length)}</summary><p className="hint">{names.join(', ')}</p></details>}
      <ActButton appearance="primary" act={() => { void draw(desk) }}>{words.draw}</ActButton>
    </div>
  )
}

/** Takes people and their registered modules from the list the school has sent; shows first what that would do. */
export const Draw = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { yearOverview: words } = usePhrases()
  return (
    <Section title={words.fromSheet} testId="draw">
      {book.people.length === 0 && <p className="hint">{words.empty}</p>}
      <ActButton appearance={book.people.length === 0 ? 'primary' : 'secondary'} act={() => { void lookAtDrawing(desk) }}>{words.lookAtDrawing}</ActButton>
      <Preview />
    </Section>
  )
}
