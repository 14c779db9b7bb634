import type { Book, MemberYear } from '../book.ts'
import type { Standing } from '../member.ts'

const covers = ({ from, to }: { readonly from: string; readonly to: string | null }, day: string): boolean => from <= day && (to === null || day <= to)

/** What holds for a person on a day; the later entered covers the earlier. */
export const spanOn = ({ standings }: Pick<MemberYear, 'standings'>, day: string): MemberYear['standings'][number] | null => standings.findLast((span) => covers(span, day)) ?? null

export const standingOn = (member: Pick<MemberYear, 'standings'>, day: string): Standing => spanOn(member, day)?.standing ?? 'active'

/** Only who is active is asked for anything. */
export const activeOn = (member: Pick<MemberYear, 'standings'>, day: string): boolean => standingOn(member, day) === 'active'

const away: ReadonlySet<Standing> = new Set<Standing>(['transferred', 'left'])

/** Whether the school still answers for the person's year. */
export const presentOn = (member: Pick<MemberYear, 'standings'>, day: string): boolean => !away.has(standingOn(member, day))

/** Everybody the book counts: those an undone roll-over brought are not. */
export const countedIn = ({ members }: Pick<Book, 'members'>): readonly MemberYear[] => [...members.values()].filter(({ counted }) => counted)
