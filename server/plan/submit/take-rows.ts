import { readLine } from '#schema/intake/read-line.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { fingerprintOf, type Fingerprint } from '#server/staff/fingerprint.ts'
import { peopleLike } from '#server/staff/people-like.ts'
import { Person } from '#server/staff/person.entity.ts'
import { PlanLine } from '../plan-line.entity.ts'
import type { PlanRowInput } from '../submit.types.ts'
import type { WrittenTexts } from '../written-texts.ts'
import { basesOf } from './bases.ts'
import type { Push } from './push.ts'
import { faultsOfRow, textsOfRow } from './screen-row.ts'
import { isKept, refusedRow, type Taken } from './taken.ts'
import { tie } from './tie-rows.ts'
import type { TiedRow } from './tied-row.ts'
import { writeRow } from './write-row.ts'

/** What is known while the rows are gone through. */
interface Desk {
  readonly people: Person[]
  readonly rowOfPerson: Map<string, string>
}

/** A row in good shape, and by what its person may be recognised. */
interface ReadRow {
  readonly row: PlanRowInput
  readonly said: WrittenTexts
  readonly seen: Fingerprint
  readonly position: number
}

type Named = Partial<Pick<PlanLine, 'fullName' | 'birthDate' | 'staffCode'>>

const seenIn = ({ fullName, birthDate, staffCode }: Named): Fingerprint =>
  fingerprintOf({ fullName: fullName ?? '', birthDate: birthDate ?? null, staffCode: staffCode ?? null })

const fingerprint = ({ known }: Push, said: WrittenTexts, key: string): Fingerprint => seenIn(readLine(said, known, key).line.values)

function newPerson({ em, school }: Push, seen: Fingerprint, { people }: Desk): Person {
  const person = em.create(Person, { school, ...seen })
  people.push(person)
  return person
}

/** What the line now says of somebody is how that person is recognised next time; what it leaves out stays. */
function acquaint({ person, line }: Taken): void {
  if (!person || !line) return
  const seen = seenIn(line)
  if (seen.foldedName !== '') Object.assign(person, { fullName: seen.fullName, foldedName: seen.foldedName })
  if (seen.birthDate !== null) person.birthDate = seen.birthDate
  if (seen.foldedCode !== null) Object.assign(person, { staffCode: seen.staffCode, foldedCode: seen.foldedCode })
}

function readRow(push: Push, keys: Set<string>, [row, position]: readonly [PlanRowInput, number]): ReadRow | Taken {
  const faults = faultsOfRow(row, keys)
  keys.add(row.clientRowId)
  if (faults.length > 0) return refusedRow(row, faults)
  const said = textsOfRow(row)
  return { row, said, position, seen: fingerprint(push, said, row.clientRowId) }
}

function tieRow(push: Push, desk: Desk, { row, said, seen, position }: ReadRow): Omit<TiedRow, 'line'> | Taken {
  const { to, errors, candidates } = tie(row, seen, desk.people)
  if (to === null) return refusedRow(row, errors, candidates)
  const person = to === 'new' ? newPerson(push, seen, desk) : to
  const other = desk.rowOfPerson.get(person.id)
  if (other !== undefined) return { ...refusedRow(row, [refuse('personTwice', { other }, ['personId'])]), person }
  desk.rowOfPerson.set(person.id, row.clientRowId)
  return { row, said, person, position }
}

/** The lines these people already have in the plan. */
async function linesKept({ em, plan }: Push, people: readonly Person[]): Promise<ReadonlyMap<string, PlanLine>> {
  const lines = people.length === 0 ? [] : await em.find(PlanLine, { plan, person: { $in: people.map(({ id }) => id) } })
  return new Map(lines.map((line) => [line.person.id, line]))
}

const isOpen = <Row extends object>(row: Row | Taken): row is Row => 'said' in row

/** Whose row each is, told in the order of the sheet; nothing more of the school is read than these rows may be about. */
async function tieRows(push: Push, from: number): Promise<(TiedRow | Taken)[]> {
  const keys = new Set<string>()
  const read = push.input.rows.map((row, index) => readRow(push, keys, [row, from + index]))
  const known = await peopleLike(push, read.filter(isOpen))
  const desk: Desk = { people: known, rowOfPerson: new Map() }
  const tied = read.map((row) => (isOpen(row) ? tieRow(push, desk, row) : row))
  const lines = await linesKept(push, tied.flatMap((row) => (isOpen(row) ? [row.person] : [])))
  return tied.map((row) => (isOpen(row) ? { ...row, line: lines.get(row.person.id) ?? null } : row))
}

/** Takes the rows of a slice into the plan, in their order. */
export async function takeRows(push: Push, from: number): Promise<Taken[]> {
  const rows = await tieRows(push, from)
  const bases = await basesOf(push, rows.filter(isOpen))
  const taken = rows.map((row) => (isOpen(row) ? writeRow(push, row, bases) : row))
  taken.filter(isKept).forEach(acquaint)
  return taken
}
