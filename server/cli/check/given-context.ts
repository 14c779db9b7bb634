import type { GivenContext } from '#schema/grammar/reading.ts'
import type { CompletedModules, SchoolYear } from '#schema/grammar/roster.ts'
import type { Level } from '#schema/tables/plan-lines.ts'
import { completedWords, notCompletedWords } from '#server/locale/result-words.ts'
import type { ContextExpectation } from '../trouble.ts'

/** Says where in the file something else should stand. */
export class Misplaced extends Error {
  readonly at: string
  readonly expected: ContextExpectation

  constructor(at: string, expected: ContextExpectation) {
    super(`${at}: ${expected}`)
    this.at = at
    this.expected = expected
  }
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown, at: string): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misplaced(at, 'object')
  return value as Fields
}

const textAt = (value: unknown, at: string): string => {
  if (typeof value !== 'string' || value.trim() === '') throw new Misplaced(at, 'text')
  return value.normalize('NFC').trim()
}

const listAt = (value: unknown, at: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Misplaced(at, 'list')
  return value
}

const dayAt = (value: unknown, at: string): string => {
  const real = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value
  if (!real) throw new Misplaced(at, 'day')
  return value
}

const countAt = (value: unknown, at: string): number | null => {
  if (value === null || value === undefined) return null
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new Misplaced(at, 'count')
  return value
}

const levels: Readonly<Record<string, Level>> = { MN: 'preschool', TH: 'primary', THCS: 'lowerSecondary', THPT: 'upperSecondary' }

const levelAt = (value: unknown, at: string): Level | null => {
  if (value === null) return null
  const level = typeof value === 'string' ? levels[value.trim().toUpperCase()] : undefined
  if (level === undefined) throw new Misplaced(at, 'level')
  return level
}

const yearAt = (value: unknown, at: string): SchoolYear | null => {
  if (value === null) return null
  const { label, from, to } = fieldsOf(value, at)
  const year = { label: textAt(label, `${at}.label`), from: dayAt(from, `${at}.from`), to: dayAt(to, `${at}.to`) }
  if (year.to <= year.from) throw new Misplaced(`${at}.to`, 'year-order')
  return year
}

const completedAt = (value: unknown, at: string): boolean => {
  const word = typeof value === 'string' ? value.normalize('NFC').trim().toLocaleLowerCase('vi') : ''
  if (completedWords.includes(word)) return true
  if (notCompletedWords.includes(word)) return false
  throw new Misplaced(at, 'result')
}

const modulesAt = (value: unknown, at: string): readonly string[] => {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) throw new Misplaced(at, 'texts')
  return value
}

const pastAt = (value: unknown, at: string): CompletedModules => {
  const { fullName, birthDate, schoolYear, modules, result } = fieldsOf(value, at)
  return {
    fullName: textAt(fullName, `${at}.fullName`),
    ...(birthDate === undefined || birthDate === null ? {} : { birthDate: dayAt(birthDate, `${at}.birthDate`) }),
    schoolYear: textAt(schoolYear, `${at}.schoolYear`),
    modules: modulesAt(modules, `${at}.modules`),
    completed: completedAt(result, `${at}.result`),
  }
}

const planAt = (value: unknown): NonNullable<GivenContext['plan']> => {
  const { modulesPerTeacher, periods03 } = fieldsOf(value, 'plan')
  return { modulesPerTeacher: countAt(modulesPerTeacher, 'plan.modulesPerTeacher'), periods03: countAt(periods03, 'plan.periods03') }
}

/** What a person wrote about the workbook beforehand. What is absent is inferred later; a place that cannot be read is thrown as `Misplaced`. */
export const givenContextOf = (json: unknown): GivenContext => {
  const { school, level, schoolYear, plan, history } = fieldsOf(json, '')
  return {
    ...(school === undefined ? {} : { school: school === null ? null : textAt(school, 'school') }),
    ...(level === undefined ? {} : { level: levelAt(level, 'level') }),
    ...(schoolYear === undefined ? {} : { schoolYear: yearAt(schoolYear, 'schoolYear') }),
    ...(plan === undefined ? {} : { plan: planAt(plan) }),
    ...(history === undefined ? {} : { history: listAt(history, 'history').map((each, index) => pastAt(each, `history[${String(index)}]`)) }),
  }
}
