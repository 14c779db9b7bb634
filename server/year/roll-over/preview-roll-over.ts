import { bookOf } from '#schema/year/book-of.ts'
import type { Context } from '#server/context.ts'
import { rollOverSaid } from '#server/locale/roll-over.ts'
import { entriesOf, type Place } from '../entries-of-year.ts'
import { openYear } from '../open-year.ts'
import { peopleOfRollOver } from './people-of-roll-over.ts'
import { rollOverFrom } from './years-of-roll-over.ts'

/** What rolling over would do, person by person; null where it cannot be. */
export async function previewRollOver(context: Context, place: Place, from: string): Promise<object | null> {
  const open = await openYear(context, place.school, place.schoolYear)
  if ('refusal' in open) return null
  const em = context.em.fork()
  const book = bookOf(await entriesOf(em, place))
  const rolling = await rollOverFrom(em, open, { book, label: from, today: context.clock.today() })
  if ('refusal' in rolling) return null
  const told = peopleOfRollOver(rolling.before, book, rolling.acts).map(({ member, way }) => ({ person: member.id, fullName: member.fullName, team: member.team, joins: way === 'joins', ...rollOverSaid(way, { name: member.fullName, from }) }))
  return { from, version: book.version, joins: told.filter(({ joins }) => joins).length, people: told }
}
