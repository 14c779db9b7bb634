import type { Stamp, Withdrawn } from '../book.ts'
import { changeMember } from '../edit.ts'
import type { Book, MemberYear } from '../book.ts'
import type { Effects } from '../told.ts'

interface Withdrawable {
  readonly id: string
  readonly withdrawn: Withdrawn | null
}

/** A list with one thing withdrawn: it stays, with the reason. */
export const withdrawnIn = <One extends Withdrawable>(list: readonly One[], id: string, withdrawn: Withdrawn): readonly One[] =>
  list.map((one) => (one.id === id && one.withdrawn === null ? { ...one, withdrawn } : one))

/** Changes every member's list where the id may stand; ids are unique in a book. */
export const everywhere = (book: Book, holds: (year: MemberYear) => boolean, change: (year: MemberYear) => MemberYear): Book => {
  const found = [...book.members].find(([, year]) => holds(year))
  return found === undefined ? book : changeMember(book, found[0], change)
}

const because = (stamp: Stamp, reason: string): Withdrawn => ({ ...stamp, reason })

type ResultActs = 'assess' | 'withdrawAssessment' | 'apply' | 'observe' | 'attach' | 'detach'

export const resultEffects: Effects<ResultActs> = {
  assess: (book, { assessment }, stamp) =>
    changeMember(book, assessment.person, (year) => ({ ...year, assessments: [...year.assessments, { ...assessment, ...stamp, withdrawn: null }] })),
  withdrawAssessment: (book, { assessment, reason }, stamp) =>
    everywhere(book, ({ assessments }) => assessments.some(({ id }) => id === assessment), (year) => ({ ...year, assessments: withdrawnIn(year.assessments, assessment, because(stamp, reason)) })),
  apply: (book, { id, person, item, on, text }, stamp) =>
    changeMember(book, person, (year) => ({ ...year, applications: [...year.applications, { id, item, on, text, ...stamp }] })),
  observe: (book, { person, on, met, note }, stamp) =>
    changeMember(book, person, (year) => ({ ...year, observations: [...year.observations, { on, met, note, ...stamp }] })),
  attach: (book, { evidence }, stamp) =>
    changeMember(book, evidence.person, (year) => ({ ...year, evidence: [...year.evidence, { ...evidence, ...stamp, withdrawn: null }] })),
  detach: (book, { evidence, reason }, stamp) =>
    everywhere(book, (year) => year.evidence.some(({ id }) => id === evidence), (year) => ({ ...year, evidence: withdrawnIn(year.evidence, evidence, because(stamp, reason)) })),
}
