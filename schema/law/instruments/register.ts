import { administration } from './administration.ts'
import { educationLaw } from './education-law.ts'
import { professionalDevelopment } from './professional-development.ts'
import { publicEmployees } from './public-employees.ts'
import type { Registered } from './registered.ts'
import { schools } from './schools.ts'
import { standards } from './standards.ts'
import { strategies } from './strategies.ts'

/** Day the register was last gone through as a whole. */
export const registerReadOn = '2026-11-22'

/** Every instrument a plan of professional development is likely to cite. */
export const register: readonly Registered[] = [
  ...professionalDevelopment, ...educationLaw, ...standards, ...schools, ...publicEmployees, ...strategies, ...administration,
]

const byId: ReadonlyMap<string, Registered> = new Map(register.map((entry) => [entry.id, entry]))

export const registeredAs = (id: string): Registered | null => byId.get(id) ?? null

/** What changed an instrument without replacing it. */
export const amendmentsOf = (id: string): readonly Registered[] => register.filter(({ amends }) => amends.includes(id))
