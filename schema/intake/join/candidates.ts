import type { Field } from '../../tables/plan-lines.ts'
import { readDate } from '../cells/date.ts'
import { isOtherBusiness, namesModules } from './other-business.ts'
import type { TableDraft } from '../tables/draft.ts'

const planFields: readonly Field[] = ['modules', 'periods01', 'periods02', 'periods03', 'score01', 'score02', 'score03', 'tests', 'rating', 'programme01', 'programme02', 'average', 'compliance']
const staffFields: readonly Field[] = ['roleText', 'role', 'group', 'subject', 'qualification', 'staffCode', 'birthDate', 'gender', 'school', 'level']

const count = ({ columns }: TableDraft, fields: readonly Field[]): number => fields.filter((field) => columns.some(({ meaning }) => meaning === field)).length

const names = ({ columns, isOwned }: TableDraft): boolean => isOwned === true || columns.some(({ meaning }) => meaning === 'fullName' || meaning === 'nameList')

const leadingZeros = /^0+(?=\d)/

/** A code as it is compared: leading zeros are lost wherever codes became numbers. */
export const codeKey = (code: string): string => code.toLowerCase().replace(leadingZeros, '')

const alien = ({ columns }: TableDraft): number => columns.filter(({ meaning }) => meaning === 'pupil' || meaning === 'money').length

const bornTooLate = '2008'
const fewestBorn = 5

/** Most were born too late to teach. */
const areChildren = ({ people }: TableDraft): boolean => {
  const births = people.flatMap(({ cells }) => (cells.birthDate ?? []).map((raw) => readDate(raw) ?? '')).filter((day) => /^\d/.test(day))
  return births.length >= fewestBorn && births.filter((day) => day >= bornTooLate).length > births.length / 2
}

const isPupils = (table: TableDraft): boolean => saysPupils(table) || areChildren(table)

const saysPupils = ({ columns, titles }: TableDraft): boolean =>
  columns.some(({ meaning }) => meaning === 'pupil') || titles.some((title) => /học sinh|phụ huynh|danh sách (?:trẻ|lớp)/i.test(title) && !/giáo viên|bồi dưỡng/i.test(title))

/** A template has numbered lines or nothing at all below its heading. */
const isForm = ({ people, body, columns }: TableDraft): boolean => people.length === 0 && body.some(({ kind, view }) => kind === 'blank' && view.ordinal !== null) && columns.some(({ meaning }) => meaning === 'ordinal')

export const speaksOfTraining = ({ titles, grid, columns }: TableDraft): boolean =>
  [...titles, grid.name, ...columns.flatMap(({ head }) => head.path)].some((text) => /bồi dưỡng|bdtx|mô[\s-]*đun|modul/i.test(text))

const namesPeople = (table: TableDraft): boolean => names(table) && !isPupils(table) && !isOtherBusiness(table) && (table.people.length > 0 || isForm(table))

/** Lines over the people say what they chose. */
const choosesByGroups = ({ people }: TableDraft): boolean => people.length > 0 && people.filter(({ cells }) => (cells.modules ?? []).length > 0).length * 2 >= people.length

/** Tables that plan or report training. */
export const isPlan = (table: TableDraft): boolean => {
  if (!namesPeople(table) || (alien(table) >= 2 && !speaksOfTraining(table))) return false
  const chooses = count(table, ['modules']) > 0 ? table.columns.some(namesModules) || speaksOfTraining(table) : choosesByGroups(table)
  return chooses || count(table, planFields) >= (speaksOfTraining(table) ? 1 : 2)
}

/** Tables that list the staff: they matter beside a plan, or where their title speaks of training. */
export const isStaffList = (table: TableDraft): boolean => names(table) && !isPupils(table) && !isOtherBusiness(table) && table.people.length > 0 && alien(table) < 2 && count(table, staffFields) >= 2

/** A list of staff keeps who they are; lists of other business only name them. */
export const isStaffAlone = (table: TableDraft): boolean => isStaffList(table) && (speaksOfTraining(table) || (count(table, staffFields) >= 3 && count(table, ['birthDate', 'staffCode']) > 0))

/** Tables that tell people by code alone, of the people the others name. */
export const isKeyedTo = (table: TableDraft, others: readonly TableDraft[]): boolean => {
  if (names(table) || count(table, ['staffCode']) === 0 || count(table, planFields) === 0) return false
  const known = new Set(others.flatMap(({ people }) => people.flatMap(({ codes }) => codes.map(codeKey))))
  const found = table.people.filter(({ codes }) => codes.some((code) => known.has(codeKey(code))))
  return found.length > 0 && found.length * 2 >= table.people.length
}
