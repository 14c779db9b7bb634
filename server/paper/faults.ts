import { onePerson, oneTeam, teamOrAll, type PaperKind } from '#schema/documents/year/paper-kinds.ts'
import type { Book } from '#schema/year/book.ts'
import { countedIn } from '#schema/year/figures/standing.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { OpenYear } from '#server/year/open-year.ts'
import { exampleOf, hasForm, mayBeNumbered } from './number.ts'
import type { PaperIssueInput } from './paper.types.ts'

const LONGEST = 80
const FIRST_YEAR = 4

/** Papers are signed within a calendar year of the school year, before or after. */
const bounds = ({ from, to }: OpenYear['year']): { readonly from: string; readonly to: string } =>
  ({ from: `${String(Number(from.slice(0, FIRST_YEAR)) - 1)}-01-01`, to: `${String(Number(to.slice(0, FIRST_YEAR)) + 1)}-12-31` })

const tooLong = (field: 'place' | 'signer' | 'council', { [field]: text }: PaperIssueInput): UserError[] =>
  (text ?? '').length > LONGEST ? [refuse('documentTextTooLong', { most: LONGEST }, ['input', field])] : []

const faultsOfNumber = ({ kind, number }: PaperIssueInput, school: string): UserError[] => {
  const given = number?.trim() ?? ''
  if (given === '') return []
  if (!mayBeNumbered(kind)) return [refuse('paperNumberless', {}, ['input', 'number'])]
  return hasForm(kind, given) ? [] : [refuse('paperNumberForm', { example: exampleOf(kind, school) }, ['input', 'number'])]
}

const faultsOfDay = ({ signedOn }: PaperIssueInput, year: OpenYear['year']): UserError[] => {
  const { from, to } = bounds(year)
  return signedOn && (signedOn < from || signedOn > to) ? [refuse('paperDay', { from, to }, ['input', 'signedOn'])] : []
}

const faultsOfPerson = ({ kind, person }: PaperIssueInput, book: Book): UserError[] => {
  if (!onePerson.includes(kind)) return []
  if (!person) return [refuse('paperNeedsPerson', {}, ['input', 'person'])]
  const known = book.members.get(person)
  return known?.counted && known.member.role !== 'staff' ? [] : [refuse('paperPersonUnknown', {}, ['input', 'person'])]
}

const faultsOfTeam = ({ kind, team }: PaperIssueInput, book: Book): UserError[] => {
  if (oneTeam.includes(kind) && !team) return [refuse('paperNeedsTeam', {}, ['input', 'team'])]
  if (!team || ![...oneTeam, ...teamOrAll].includes(kind)) return []
  return countedIn(book).some(({ member }) => member.team === team) ? [] : [refuse('paperTeamUnknown', { team }, ['input', 'team'])]
}

const fromPlan: readonly PaperKind[] = ['schoolPlan', 'annex']

/** What keeps a paper from being made out. */
export const faultsOf = (input: PaperIssueInput, book: Book, { school, year }: OpenYear): UserError[] => {
  const empty = !fromPlan.includes(input.kind) && countedIn(book).length === 0
  if (empty) return [refuse('paperNobody', {}, ['input', 'kind'])]
  return [...faultsOfNumber(input, school.name), ...faultsOfDay(input, year), ...tooLong('place', input), ...tooLong('signer', input), ...tooLong('council', input), ...faultsOfPerson(input, book), ...faultsOfTeam(input, book)]
}
