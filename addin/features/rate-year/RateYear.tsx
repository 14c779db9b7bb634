import { useState } from 'react'
import { mayAct } from '../../desk/year-may.ts'
import type { YearBook } from '../../desk/year-book.ts'
import type { Results } from '../../desk/year-results.ts'
import { Choice } from '../../ui/Choice.tsx'
import { usePhrases } from '../../ui/desk-context.ts'
import { Figures } from '../../ui/Figures.tsx'
import { CloseYear } from './CloseYear.tsx'
import { PendingOverrides } from './Overrides.tsx'
import { PersonRating } from './PersonRating.tsx'
import { countRatings, shownRating } from './shown-rating.ts'

/** Everybody's rating with its reasons; whoever is on leave, deferred, exempt or gone is a state and never a zero. */
export const RateYear = ({ book, results: year }: { readonly book: YearBook; readonly results: Results }) => {
  const { rating } = usePhrases()
  const [shown, show] = useState('')
  if (year.people.length === 0) return <p className="card">{rating.nobody} <a className="link" href="#/year">{rating.toYear}</a></p>
  const counts = countRatings(year.people)
  const people = year.people.filter((person) => shown === '' || shownRating(person) === shown)
  return (
    <>
      <Figures label={rating.title} figures={counts.map(([state, count]) => [rating.state[state], count] as const)} />
      <PendingOverrides results={year} may={mayAct(book, 'settleOverride')} />
      <Choice label={rating.show} value={shown} set={show} options={[['', rating.everybody(year.people.length)], ...counts.map(([state, count]) => [state, rating.showState(rating.state[state], count)] as const)]} />
      <ol className="plain" data-testid="ratings">{people.map((person) => <PersonRating key={person.id} person={person} year={year} />)}</ol>
      <CloseYear book={book} results={year} />
    </>
  )
}
