import { useState } from 'react'
import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { freeAgain, keepFree } from './schedule.ts'

const fresh = { from: '', to: '', title: '' }

/** Days that study must not take: examinations, teaching weeks. */
export const KeptFree = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { yearSessions: words, passPlans, shell } = usePhrases()
  const [told, tell] = useState(fresh)
  const keep = async (): Promise<void> => { if ((await keepFree(desk, told))?.entered[0] === true) tell(fresh) }
  return (
    <details className="section" data-testid="kept-free">
      <summary tabIndex={0}>{words.keptFree(book.keptFree.length)}</summary>
      <ul className="plain">{book.keptFree.map((span) => <li key={span.id} className="outcome">{span.title}: {shell.day(span.from)} – {shell.day(span.to)} <ActButton size="small" aria-label={words.freeOf(span.title)} act={() => { void freeAgain(desk, span) }}>{words.free}</ActButton></li>)}</ul>
      <form aria-label={words.keep} onSubmit={(event) => { event.preventDefault(); void keep() }}>
        <TextField label={words.keptTitle} required value={told.title} set={(title) => { tell({ ...told, title }) }} />
        <div className="item-parts">
          <TextField label={passPlans.from} type="date" required value={told.from} set={(from) => { tell({ ...told, from }) }} />
          <TextField label={passPlans.to} type="date" required value={told.to} set={(to) => { tell({ ...told, to }) }} />
        </div>
        <ActButton>{words.keep}</ActButton>
      </form>
    </details>
  )
}
