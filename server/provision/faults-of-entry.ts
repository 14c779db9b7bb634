import { fits } from '#schema/engine/fits.ts'
import { questionOf, type Question } from '#schema/rules/questions.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { knownYear, knownYears } from '#server/plan/school-years.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { CitationInput, ProvisionEnterInput } from './provision.types.ts'
import { layerOf, type Unit } from './units.ts'

const longestCitation = 300

export interface Days {
  readonly from: string
  readonly until: string | null
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 'yyyy-mm-dd'.length)

/** The days an entry holds: those of its school year, or its own; null where it says both or neither. */
export function daysOf({ schoolYear, from, until }: ProvisionEnterInput, today: string): Days | null {
  if (!schoolYear) return from ? { from, until: until ?? null } : null
  const year = from || until ? null : knownYear(schoolYear, today)
  return year && { from: year.from, until: dayAfter(year.to) }
}

export function faultsOfCitation({ instrument, clause, checkedOn }: CitationInput, today: string): UserError[] {
  if (instrument.trim() === '') return [refuse('blank', { field: 'citation.instrument' }, ['input', 'citation', 'instrument'])]
  const long = [instrument, clause ?? ''].some((text) => text.length > longestCitation)
  if (long) return [refuse('tooLong', { field: 'citation', most: longestCitation }, ['input', 'citation'])]
  return checkedOn && checkedOn > today ? [refuse('checkedInFuture', { today }, ['input', 'citation', 'checkedOn'])] : []
}

function faultsOfDays(input: ProvisionEnterInput, today: string): UserError[] {
  const { first, last } = knownYears(today)
  if (input.schoolYear && !knownYear(input.schoolYear, today)) return [refuse('unknownSchoolYear', { schoolYear: input.schoolYear, first: first.label, last: last.label }, ['input', 'schoolYear'])]
  const days = daysOf(input, today)
  if (days === null) return [refuse('provisionDays', {}, ['input', 'from'])]
  if (days.until !== null && days.until <= days.from) return [refuse('endsBeforeStart', {}, ['input', 'until'])]
  return days.from < first.from || days.from > last.to ? [refuse('provisionTooFar', { from: first.from, to: last.to }, ['input', 'from'])] : []
}

function faultsOfValue({ value }: ProvisionEnterInput, { example, makesSense }: Question): UserError[] {
  const shaped = value !== null && value !== undefined && fits(example, value)
  return shaped && makesSense(value) ? [] : [refuse('provisionShape', { example: JSON.stringify(example) }, ['input', 'value'])]
}

/** What is wrong with an entry taken by itself. */
export function faultsOfEntry(input: ProvisionEnterInput, unit: Unit, today: string): UserError[] {
  const question = questionOf(input.provision)
  if (!question) return [refuse('provisionUnknown', { provision: input.provision.slice(0, longestCitation) }, ['input', 'provision'])]
  if (!question.layers.includes(layerOf(unit))) return [refuse('provisionLayer', { layer: layerOf(unit) }, ['input', 'provision'])]
  return [...faultsOfValue(input, question), ...faultsOfDays(input, today), ...faultsOfCitation(input.citation, today)]
}
