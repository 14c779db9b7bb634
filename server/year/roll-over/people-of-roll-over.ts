import type { Act } from '#schema/year/act.ts'
import type { Book } from '#schema/year/book.ts'
import { countedIn } from '#schema/year/figures/standing.ts'
import type { Member } from '#schema/year/member.ts'

export type RollOverWay = 'joins' | 'alreadyIn' | 'gone'

export interface RollOverMember {
  readonly member: Member
  readonly way: RollOverWay
}

/** Everybody of the earlier year and what the acts of rolling over do with them. */
export function peopleOfRollOver(before: Book, book: Book, acts: readonly Act[]): RollOverMember[] {
  const joining = new Set(acts.flatMap((act) => (act.act === 'join' ? [act.member.id] : [])))
  const wayOf = ({ id }: Member): RollOverWay => {
    if (joining.has(id)) return 'joins'
    return book.members.get(id)?.counted ? 'alreadyIn' : 'gone'
  }
  return countedIn(before).map(({ member }) => ({ member, way: wayOf(member) }))
}
