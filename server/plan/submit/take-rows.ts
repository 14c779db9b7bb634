import { readLine } from '#schema/intake/read-line.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { fingerprintOf, type Fingerprint } from '#server/staff/fingerprint.ts'
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
  readonly lines: ReadonlyMap<string, PlanLine>
  readonly rowOfPerson: Map<string, string>
  readonly keys: Set<string>
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

function tieRow(push: Push, desk: Desk, [row, position]: readonly [PlanRowInput, number]): TiedRow | Taken {
  const faults = faultsOfRow(row, desk.keys)
  desk.keys.add(row.clientRowId)
  if (faults.length > 0) return refusedRow(row, faults)
  const said = textsOfRow(row)
  const seen = fingerprint(push, said, row.clientRowId)
  const { to, errors, candidates } = tie(row, seen, desk.people)
  if (to === null) return refusedRow(row, errors, candidates)
  const person = to === 'new' ? newPerson(push, seen, desk) : to
  const other = desk.rowOfPerson.get(person.id)
  if (other !== undefined) return { ...refusedRow(row, [refuse('personTwice', { other }, ['personId'])]), person }
  desk.rowOfPerson.set(person.id, row.clientRowId)
  return { row, said, person, line: desk.lines.get(person.id) ?? null, position }
}

async function openDesk({ em, school, plan }: Push): Promise<Desk> {
  const people = await em.find(Person, { school }, { orderBy: { id: 'asc' } })
  const lines = await em.find(PlanLine, { plan })
  return { people, lines: new Map(lines.map((line) => [line.person.id, line])), rowOfPerson: new Map(), keys: new Set() }
}

const isTied = (row: TiedRow | Taken): row is TiedRow => 'said' in row

/** Takes the rows of a slice into the plan, in their order. */
export async function takeRows(push: Push, from: number): Promise<Taken[]> {
  const desk = await openDesk(push)
  const rows = push.input.rows.map((row, index) => tieRow(push, desk, [row, from + index]))
  const bases = await basesOf(push, rows.filter(isTied))
  const taken = rows.map((row) => (isTied(row) ? writeRow(push, row, bases) : row))
  taken.filter(isKept).forEach(acquaint)
  return taken
}
