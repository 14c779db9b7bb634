import { catalogueFor } from '../catalogues/module.ts'
import type { Catalogue } from '../catalogues/catalogue.ts'
import { levelOf, roleOf } from '../figures/people.ts'
import { dayOfSerial } from '../intake/cells/day.ts'
import { changeOf } from './content.ts'
import { columnOf, type Ill } from './ill.ts'
import { because, type Answer } from './repair.ts'

const CENTURY = 100
const PAIR = 2

type Pair = readonly [number, number]

/** Which parts of a day a number format shows. */
const shown = (format: string): { readonly day: boolean; readonly year: boolean } => {
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|;.*/g, '').toLowerCase()
  return { day: plain.includes('d'), year: plain.includes('y') }
}

const isIn = ({ last }: Catalogue, number: number): boolean => last !== null && number >= 1 && number <= last

/** Excel adds the year of the day of typing, which lies near the school year; another year was typed itself. */
const wasAdded = ({ roster: { context } }: Ill, year: number): boolean =>
  context.schoolYear !== null && Math.abs(year - Number(context.schoolYear.from.slice(0, 4))) <= 1

/** The year was typed as well, as a third number, where the list goes that far and nothing says that there are two. */
const isThird = (ill: Ill, list: Catalogue, year: number): boolean => isIn(list, year % CENTURY) && ill.roster.context.plan.modulesPerTeacher !== PAIR

/** The two numbers that were typed; null where three or other two are just as possible. */
const typedPair = (ill: Ill, list: Catalogue, serial: number): Pair | null => {
  const [year, month, day] = dayOfSerial(serial).split('-').map(Number) as [number, number, number]
  const format = shown(ill.content.format ?? '')
  if (!format.year) return [day, month]
  if (!format.day) return day === 1 ? [month, year % CENTURY] : null
  return wasAdded(ill, year) && !isThird(ill, list, year) ? [day, month] : null
}

const isClear = (ill: Ill, list: Catalogue, [a, b]: Pair): boolean => {
  const planned = ill.roster.context.plan.modulesPerTeacher
  return a !== b && isIn(list, a) && isIn(list, b) && (planned === null || planned === PAIR)
}

/** Codes where the column is written in codes, bare numbers elsewhere. */
const written = (ill: Ill, { prefix }: Catalogue, pair: Pair): string => {
  const others = columnOf(ill, 'modules').filter(({ written: { entries } }) => (entries ?? []).length > 0)
  const coded = others.filter(({ written: { text } }) => /[A-Z]{2}/i.test(text)).length
  return pair.map((number) => (coded * PAIR > others.length ? `${prefix} ${String(number)}` : String(number))).join('; ')
}

const listOf = ({ line, roster, on }: Ill): Catalogue | null => {
  const level = line && levelOf(line, roster.context)
  return line && level ? catalogueFor(roleOf(line), level, on) : null
}

/** '7-12' that Excel took for a day becomes two numbers again, as text. */
export const splitDate = (ill: Ill): Answer => {
  const { content, cell } = ill
  const list = listOf(ill)
  const pair = list && typeof content.value === 'number' ? typedPair(ill, list, content.value) : null
  if (!list || !pair || !isClear(ill, list, pair)) return because('several-readings')
  const value = written(ill, list, pair)
  return { repair: { kind: 'split-date', sure: content.formula === null, changes: [changeOf(cell, content, { value, format: '@' })], facts: { after: value, prefix: list.prefix, formula: content.formula } } }
}
