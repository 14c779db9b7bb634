import type { Context, RosterLine } from '../grammar/roster.ts'
import type { Level, Role } from '../tables/plan-lines.ts'
import { levelOf, roleOf } from './people.ts'

/** The four kinds of people the circulars of 2019 speak to. */
export type Category = 'preschoolManagers' | 'preschoolTeachers' | 'generalManagers' | 'generalTeachers'

const byRole = { manager: { preschool: 'preschoolManagers', general: 'generalManagers' }, teacher: { preschool: 'preschoolTeachers', general: 'generalTeachers' } } as const

/** Null for other staff, and where the level is not known. */
export const categoryFor = (role: Role, level: Level | null): Category | null => (role === 'staff' || level === null ? null : byRole[role][level === 'preschool' ? 'preschool' : 'general'])

export const categoryOf = (line: RosterLine, context: Context): Category | null => categoryFor(roleOf(line), levelOf(line, context))
