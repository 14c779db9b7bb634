import type { Act } from '#schema/year/act.ts'
import type { MemberYear } from '#schema/year/book.ts'

interface Moved {
  readonly day: string
  readonly decision: string
}

/** What has to be entered so that standings are as if somebody had not moved; null: no such move was entered. */
export function standingsWithout({ member, standings }: Pick<MemberYear, 'member' | 'standings'>, { day, decision }: Moved, why: string): Act[] | null {
  const moved = standings.findLastIndex((span) => span.standing === 'transferred' && span.from === day && span.decision === decision)
  if (moved < 0) return null
  const others = standings.filter(({ to }, index) => index !== moved && (to === null || to >= day))
  const again = others.map(({ standing, from, to, reason, decision: paper }): Act =>
    ({ act: 'setStanding', person: member.id, standing, from: from < day ? day : from, to, reason, decision: paper }))
  return [{ act: 'setStanding', person: member.id, standing: 'active', from: day, to: null, reason: why, decision }, ...again]
}
