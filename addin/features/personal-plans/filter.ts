import { fold } from '#schema/intake/text/fold.ts'
import type { YearPerson } from '../../desk/year-book.ts'
import { accountStore } from '../../desk/account-store.ts'

export const holders = ['', 'EMPTY', 'TEACHER', 'TEAM_HEAD', 'PRINCIPAL', 'APPROVED'] as const
export type Holder = (typeof holders)[number]

/** Whom the list shows; stays while one goes from person to person. */
export const filter = accountStore<{ readonly holder: Holder; readonly typed: string }>({ holder: '', typed: '' })

const at = ({ plan }: YearPerson): Holder => {
  if (plan.state === 'EMPTY' || plan.state === 'APPROVED') return plan.state
  return plan.holder ?? 'TEACHER'
}

export const countAt = (people: readonly YearPerson[], holder: Holder): number => (holder === '' ? people.length : people.filter((person) => at(person) === holder).length)

export const shownBy = (people: readonly YearPerson[], { holder, typed }: { readonly holder: Holder; readonly typed: string }): readonly YearPerson[] =>
  people.filter((person) => (holder === '' || at(person) === holder) && ` ${fold(person.fullName)}`.includes(` ${fold(typed)}`))
