import type { SqlEntityManager } from '@mikro-orm/sql'
import { isNumbered, symbolOf, type PaperKind } from '#schema/documents/year/paper-kinds.ts'
import { symbols } from '#schema/locale/documents/symbols.ts'
import { abbreviationOf } from '#server/locale/paper-names.ts'
import type { School } from '#server/school/school.entity.ts'
import { Paper } from './paper.entity.ts'

const FORM = /^(\d{1,4})([a-z]?)\/([\p{Lu}]{2,4})-([\p{Lu}\d][\p{Lu}\d.&-]{0,29})$/u

/** The two letters of a kind of paper; a team's plan is a plan. */
const lettersOf = (kind: PaperKind): string => symbols[symbolOf[kind] ?? 'plan']

/** Whether a kind of paper may carry a number. */
export const mayBeNumbered = (kind: PaperKind): boolean => isNumbered(kind) || kind === 'annex' || kind === 'teamPlan'

/** Whether the number on it is one of its own: the annex carries that of its plan. */
export const takesNumber = (kind: PaperKind): boolean => mayBeNumbered(kind) && kind !== 'annex'

/** A number without blanks and leading zeros, so that 02/KH-X is 2/KH-X. */
export const numberKey = (number: string): string => number.trim().replace(/\s+/g, '').toUpperCase().replace(/^0+(?=\d)/, '')

export const hasForm = (kind: PaperKind, number: string): boolean => FORM.exec(number.trim())?.[3] === lettersOf(kind)

export const exampleOf = (kind: PaperKind, school: string): string => `60/${lettersOf(kind)}-${abbreviationOf(school)}`

/** Where numbers are counted: a school's calendar year. */
export interface Counting {
  readonly school: School
  readonly year: number
}

const partsOf = (number: string | null): { readonly count: number; readonly letters: string; readonly of: string } | null => {
  const [, count, , letters = '', of = ''] = FORM.exec(number ?? '') ?? []
  return count === undefined ? null : { count: Number(count), letters, of }
}

/** The number after the highest of this sort in that calendar year, as the school last wrote its own abbreviation. */
export async function nextNumber(em: SqlEntityManager, kind: PaperKind, { school, year }: Counting): Promise<string> {
  const known = await em.find(Paper, { school: school.id, number: { $ne: null } }, { fields: ['number', 'numberYear', 'at'], orderBy: { at: 'asc' } })
  const read = known.flatMap(({ number, numberYear }) => { const parts = partsOf(number); return parts ? [{ ...parts, numberYear }] : [] })
  const same = read.filter(({ letters, numberYear }) => letters === lettersOf(kind) && numberYear === year)
  const highest = same.reduce((most, { count }) => Math.max(most, count), 0)
  return `${String(highest + 1).padStart(2, '0')}/${lettersOf(kind)}-${read.at(-1)?.of ?? abbreviationOf(school.name)}`
}

/** A paper of the school that has the number already. */
export const holderOf = (em: SqlEntityManager, number: string, { school, year }: Counting): Promise<Paper | null> =>
  em.findOne(Paper, { school: school.id, numberYear: year, numberKey: numberKey(number) })
