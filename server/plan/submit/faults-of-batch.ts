import type { UserError } from '#server/graph/user-error.ts'
import { serviceLimits } from '#server/graph/limits.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { knownYear, knownYears } from '../school-years.ts'
import type { PlanContextInput, PlanSubmitInput } from '../submit.types.ts'

const mostPerPlan = 1000
const longestStamp = 200

function faultsOfYear(schoolYear: string, today: string): UserError[] {
  if (knownYear(schoolYear, today)) return []
  const { first, last } = knownYears(today)
  return [refuse('unknownSchoolYear', { schoolYear, first: first.label, last: last.label }, ['input', 'schoolYear'])]
}

function faultsOfContext({ modulesPerTeacher, periods03 }: PlanContextInput): UserError[] {
  const outside = [modulesPerTeacher, periods03].some((number) => typeof number === 'number' && (number < 0 || number > mostPerPlan))
  return outside ? [refuse('contextOutOfRange', { most: mostPerPlan }, ['input', 'context'])] : []
}

function faultsOfStamp({ workbook, ruleset }: PlanSubmitInput): UserError[] {
  const stamps = { fileId: workbook.fileId, addinVersion: workbook.addinVersion, ruleset }
  return Object.entries(stamps).flatMap(([field, text]): UserError[] => {
    if (text.trim() === '') return [refuse('blank', { field }, ['input', 'workbook', field])]
    return text.length > longestStamp ? [refuse('tooLong', { field, most: longestStamp }, ['input', 'workbook', field])] : []
  })
}

/** What stands against taking in the request at all, row by row aside. */
export function faultsOfBatch(input: PlanSubmitInput, today: string): UserError[] {
  const most = serviceLimits.rowsPerPush
  if (input.rows.length > most) return [refuse('tooManyRows', { rows: input.rows.length, most }, ['input', 'rows'])]
  return [...faultsOfYear(input.schoolYear, today), ...faultsOfContext(input.context), ...faultsOfStamp(input)]
}
