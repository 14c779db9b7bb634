import { useState } from 'react'
import type { Results, ResultsPerson } from '../../desk/year-results.ts'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { ProposeOverride } from './Overrides.tsx'
import { RatingInputs } from './RatingInputs.tsx'
import { SetStanding } from './SetStanding.tsx'
import { shownRating, toneOf } from './shown-rating.ts'

const Overridden = ({ person }: { readonly person: ResultsPerson }) => {
  const { rating } = usePhrases()
  const { override } = person.rating
  return override?.settled === true ? <p className="hint">{rating.overridden(override.byName, override.settledByName ?? '', override.reason)}</p> : null
}

/** A standing beside a rating that was reached before it. */
const Standing = ({ person }: { readonly person: ResultsPerson }) => {
  const { rating } = usePhrases()
  return person.standing === 'ACTIVE' || person.standing === shownRating(person) ? null : <span className="badge">{rating.state[person.standing]}</span>
}

/** One person's rating, its first reason, and behind it all that it was made of. */
export const PersonRating = ({ person, year }: { readonly person: ResultsPerson; readonly year: Results }) => {
  const { rating } = usePhrases()
  const vi = useStore(useDesk().language) === 'vi'
  const [open, setOpen] = useState(false)
  const shown = shownRating(person)
  return (
    <li className="outcome" data-testid="rating">
      <p><span className="strong">{person.fullName}</span> <span className="where">{person.team}</span> <span className={toneOf(shown)}>{rating.state[shown]}</span> <Standing person={person} /></p>
      <p className="hint">{person.rating.reasons.map(({ textVi, textEn }) => (vi ? textVi : textEn)).join('; ')}</p>
      <Overridden person={person} />
      <details onToggle={(event) => { setOpen(event.currentTarget.open) }}>
        <summary tabIndex={0} aria-label={rating.whyOf(person.fullName)}>{rating.why}</summary>
        {open && <><RatingInputs person={person} year={year} /><details><summary tabIndex={0}>{rating.changeStanding(person.fullName)}</summary><SetStanding person={person} /></details><details><summary tabIndex={0}>{rating.propose(person.fullName)}</summary><ProposeOverride person={person} /></details></>}
      </details>
    </li>
  )
}
