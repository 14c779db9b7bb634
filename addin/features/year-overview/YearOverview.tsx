import type { YearBook } from '../../desk/year-book.ts'
import { Draw } from './Draw.tsx'
import { Drifts } from './Drifts.tsx'
import { ExceptionsFirst } from './ExceptionsFirst.tsx'
import { Reminders } from './Reminders.tsx'
import { TotalsOfYear } from './Totals.tsx'

/** Where the year stands: what needs somebody first, then the figures. */
export const YearOverview = ({ book }: { readonly book: YearBook }) => {
  if (book.people.length === 0) return <><Draw book={book} /><Reminders book={book} /></>
  return <><ExceptionsFirst book={book} /><Drifts book={book} /><Reminders book={book} /><TotalsOfYear totals={book.totals} /><Draw book={book} /></>
}
export default YearOverview
