import { choice, date, number, optional, text, texts } from '../grammar/column.ts'
import { table, type RowOf } from '../grammar/table.ts'

/** Whom the law speaks to: managers and teachers; staff (kế toán, văn thư, y tế…) are outside BDTX. */
export const role = choice('Role', ['manager', 'teacher', 'staff'])

/** Mầm non, tiểu học, trung học cơ sở, trung học phổ thông. */
export const level = choice('Level', ['preschool', 'primary', 'lowerSecondary', 'upperSecondary'])

/** One person's line in a school's year: who, what was chosen, what came of it. The one description of these columns. */
export const planLines = table('PlanLine', {
  staffCode: optional(text),
  fullName: optional(text),
  birthDate: optional(date),
  gender: optional(choice('Gender', ['male', 'female'])),
  role: optional(role),
  roleText: optional(text),
  status: optional(choice('Status', ['onLeave', 'left'])),
  school: optional(text),
  group: optional(text),
  level: optional(level),
  subject: optional(text),
  qualification: optional(text),
  modules: texts,
  programme01: optional(text),
  programme02: optional(text),
  periods01: optional(number),
  periods02: optional(number),
  periods03: optional(number),
  previousModules: texts,
  startDate: optional(date),
  endDate: optional(date),
  score01: optional(number),
  score02: optional(number),
  score03: optional(number),
  tests: texts,
  average: optional(number),
  compliance: optional(text),
  rating: optional(choice('Rating', ['completed', 'notCompleted'])),
  note: optional(text),
})

export type PlanLine = RowOf<typeof planLines>
export type Field = keyof PlanLine
export type Role = NonNullable<PlanLine['role']>
export type Level = NonNullable<PlanLine['level']>
export type Rating = NonNullable<PlanLine['rating']>
