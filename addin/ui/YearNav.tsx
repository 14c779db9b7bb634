import type { Route } from '../desk/route.ts'
import { usePhrases } from './desk-context.ts'

/** Screens of a school's year in the order of the year; those without a place of their own are parts of `year`. */
const parts = ['year', 'year/plans', 'year/steps', 'year/sessions', 'year/people', 'results', 'certificates', 'papers'] as const

/** The way from one screen of the year to the others. */
export const YearNav = ({ here }: { readonly here: Route }) => {
  const { year } = usePhrases()
  const current = here.place === 'year' && here.rest !== '' ? `year/${here.rest.split('/')[0] ?? ''}` : here.place
  return (
    <nav aria-label={year.parts} className="tabs year-parts">
      {parts.map((part) => <a key={part} href={`#/${part}`} aria-current={part === current ? 'page' : undefined}>{year.part[part]}</a>)}
    </nav>
  )
}
