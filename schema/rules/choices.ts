import type { Catalogue } from '../catalogues/catalogue.ts'
import { parseCode } from '../catalogues/module.ts'
import type { Entry } from '../figures/entries.ts'
import type { Category } from '../figures/load.ts'
import { participants, type Person } from '../figures/people.ts'
import type { Roster } from '../grammar/roster.ts'
import { preschoolManagerLoad, preschoolManagerModules } from '../law/tt-11-2019.ts'
import { preschoolTeacherLoad, preschoolTeacherModules } from '../law/tt-12-2019.ts'
import { generalTeacherLoad, generalTeacherModules } from '../law/tt-17-2019.ts'
import { generalManagerLoad, generalManagerModules } from '../law/tt-18-2019.ts'

/** The list each kind of person chooses from. */
export const lists = {
  preschoolManagers: preschoolManagerModules,
  preschoolTeachers: preschoolTeacherModules,
  generalManagers: generalManagerModules,
  generalTeachers: generalTeacherModules,
} as const

/** What each kind of person owes in a year. */
export const loads = {
  preschoolManagers: preschoolManagerLoad,
  preschoolTeachers: preschoolTeacherLoad,
  generalManagers: generalManagerLoad,
  generalTeachers: generalTeacherLoad,
} as const

export const categories = ['preschoolManagers', 'preschoolTeachers', 'generalManagers', 'generalTeachers'] as const satisfies readonly Category[]

export type Lists = { readonly [C in Category]: Catalogue | null }

export interface Choice extends Person, Entry {
  readonly prefix: string
  readonly number: number
}

const read = (roster: Roster): readonly Choice[] =>
  participants(roster).flatMap(({ line, index, entries }) =>
    entries.flatMap(({ code, at }) => {
      const parsed = parseCode(code)
      return parsed ? [{ line, index, entries, code, at, prefix: parsed.prefix, number: parsed.number }] : []
    }),
  )

/** Rosters never change, and four rules ask for the same choices. */
const known = new WeakMap<Roster, readonly Choice[]>()

/** Every module choice of those who owe a plan, as far as it can be read as a code. */
export const choicesOf = (roster: Roster): readonly Choice[] => {
  const choices = known.get(roster) ?? read(roster)
  known.set(roster, choices)
  return choices
}

export const listWith = (prefix: string, values: Lists): { readonly category: Category; readonly list: Catalogue } | null => {
  const category = categories.find((name) => values[name]?.prefix === prefix)
  const list = category && values[category]
  return category && list ? { category, list } : null
}

/** The list of the same schools for the other role. */
export const siblingOf: Readonly<Record<Category, Category>> = {
  preschoolManagers: 'preschoolTeachers',
  preschoolTeachers: 'preschoolManagers',
  generalManagers: 'generalTeachers',
  generalTeachers: 'generalManagers',
}

/** Whether the roster is about choosing modules at all: a sheet of results alone is not. */
export const asksModules = ({ lines }: Roster): boolean => lines.some(({ written, values }) => written.modules !== undefined || (values.modules?.length ?? 0) > 0)

/** Lines of which a module cell could not be read: their number of choices is not known. */
export const unreadLines = ({ flaws }: Roster): ReadonlySet<number | null> => new Set(flaws.filter(({ field }) => field === 'modules').map(({ line }) => line))
