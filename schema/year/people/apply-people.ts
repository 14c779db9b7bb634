import { changeMember, emptyPlan, withOne } from '../edit.ts'
import type { MemberYear } from '../book.ts'
import type { Act } from '../act.ts'
import type { Effects } from '../told.ts'

const arriving = ({ member, from, on, decision, batch }: Act<'join'>): MemberYear => ({
  member,
  arrival: { from, on, decision, batch },
  standings: [],
  plan: emptyPlan,
  assessments: [],
  applications: [],
  observations: [],
  evidence: [],
  credits: [],
  legacies: [],
  counted: true,
})

/** Who is there already stays with everything that was entered; who was brought by an undone roll-over begins anew. */
export const peopleEffects: Effects<'join' | 'amendMember' | 'setStanding'> = {
  join: (book, act) => (book.members.get(act.member.id)?.counted ? book : { ...book, members: withOne(book.members, act.member.id, arriving(act)) }),
  amendMember: (book, { member }) => changeMember(book, member.id, (year) => ({ ...year, member })),
  setStanding: (book, { person, standing, from, to, reason, decision }, stamp) =>
    changeMember(book, person, (year) => ({ ...year, standings: [...year.standings, { standing, from, to, reason, decision, ...stamp }] })),
}
