import type { Act } from '#schema/year/act.ts'
import type { Book, MemberYear } from '#schema/year/book.ts'
import { countedIn, presentOn } from '#schema/year/figures/standing.ts'
import type { SchoolYear } from '#schema/grammar/roster.ts'

export type RollOverWay = 'joins' | 'alreadyIn' | 'gone'

export interface RollOverMember {
  readonly year: MemberYear
  readonly way: RollOverWay
}

interface Years {
  readonly before: Book
  readonly book: Book
  /** The year people come from. */
  readonly from: SchoolYear
}

function wayOf({ before, book, from }: Years, year: MemberYear): RollOverWay {
  if (book.members.get(year.member.id)?.counted) return 'alreadyIn'
  return presentOn(year, before.closed?.on ?? from.to) ? 'joins' : 'gone'
}

/** Everybody of the earlier year and what becomes of them: whoever was there at its end and is not in the new year comes in. */
export const peopleOfRollOver = (years: Years): RollOverMember[] => countedIn(years.before).map((year) => ({ year, way: wayOf(years, year) }))

/** The acts rolling over consists of. */
export function actsOfRollOver(people: readonly RollOverMember[], { batch, from, on }: { readonly batch: string; readonly from: string; readonly on: string }): Act[] {
  const joining = people.filter(({ way }) => way === 'joins').map(({ year }): Act => ({ act: 'join', member: year.member, from: 'previousYear', on, decision: null, batch }))
  return [{ act: 'rollOver', batch, from }, ...joining]
}
