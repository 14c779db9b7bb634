import type { Results, ResultsPerson } from '../../desk/year-results.ts'
import { usePhrases, useStore, useDesk } from '../../ui/desk-context.ts'

const Items = ({ person }: { readonly person: ResultsPerson }) => {
  const { results, rating } = usePhrases()
  if (person.plan.items.length === 0) return <p className="hint">{rating.nothingPlanned}</p>
  return (
    <ul className="plain" data-testid="rating-items">
      {person.plan.items.map(({ id, topic }) => {
        const attempts = (person.results.find(({ item }) => item === id)?.attempts ?? []).filter(({ withdrawn }) => withdrawn === null)
        return <li key={id}>{results.itemName(id, topic)}: {attempts.length === 0 ? rating.noMark : attempts.map((one) => results.attempt(one)).join(' · ')}</li>
      })}
    </ul>
  )
}

const Sessions = ({ person, year }: { readonly person: ResultsPerson; readonly year: Results }) => {
  const { rating } = usePhrases()
  const mine = year.sessions.filter(({ people, cancelled }) => cancelled === null && people.includes(person.id))
  const inState = (state: string): number => mine.filter(({ id }) => person.attendance.some((one) => one.session === id && one.state === state)).length
  if (mine.length === 0) return <p className="hint">{rating.noSessions}</p>
  return <p>{rating.sessions({ present: inState('PRESENT'), excused: inState('EXCUSED'), absent: inState('ABSENT'), all: mine.length })}</p>
}

/** What a rating was made of: why it is what it is. */
export const RatingInputs = ({ person, year }: { readonly person: ResultsPerson; readonly year: Results }) => {
  const { rating, results, shell } = usePhrases()
  const vi = useStore(useDesk().language) === 'vi'
  const rules = person.observations.at(-1)
  return (
    <dl className="details">
      <dt>{rating.reasons}</dt><dd><ul className="plain">{person.rating.reasons.map(({ code, textVi, textEn }) => <li key={code}>{vi ? textVi : textEn}</li>)}</ul></dd>
      <dt>{rating.marks}</dt><dd><Items person={person} /></dd>
      <dt>{rating.attendance}</dt><dd><Sessions person={person} year={year} /></dd>
      <dt>{results.rules}</dt><dd>{rules ? results.rulesNow(rules.met, shell.day(rules.on), rules.note) : results.rulesUnsaid}</dd>
      {person.standings.length > 0 && <><dt>{rating.standings}</dt><dd><ul className="plain">{person.standings.map((span, at) => <li key={at}>{rating.span({ ...span, from: shell.day(span.from), to: span.to === null ? null : shell.day(span.to) })}</li>)}</ul></dd></>}
    </dl>
  )
}
