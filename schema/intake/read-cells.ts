import type { Context, Flaw, RosterLine, Written } from '../grammar/roster.ts'
import { planLines, type Field, type Level, type PlanLine, type Role } from '../tables/plan-lines.ts'
import { workingAge } from '../law/product.ts'
import { combine } from './cells/combine.ts'
import type { RawCell } from './cells/raw-cell.ts'
import { readField, writtenOf, type CellReading, type Surroundings } from './cells/read-field.ts'
import { nameAndRemark } from './cells/remark.ts'
import { readGroupRole, readLevel, readRole, readStatus } from './cells/words.ts'
import { levelOfClass } from './cells/class-level.ts'

/** The cells that speak of one person, by field, in sheet order. */
export type RawFields = { readonly [F in Field]?: readonly RawCell[] }

export interface LineReading {
  readonly values: Partial<PlanLine>
  readonly written: RosterLine['written']
  readonly flaws: readonly Omit<Flaw, 'line'>[]
}

const fields = Object.keys(planLines.columns) as Field[]

const ages = workingAge.since[0]?.value
const anyYear = { bornFrom: 1920, bornTo: 2100 }

const births = ({ schoolYear }: Context): { bornFrom: number; bornTo: number } => {
  const year = Number(schoolYear?.from.slice(0, 4))
  return ages && Number.isFinite(year) ? { bornFrom: year - ages.oldestRead, bornTo: year - ages.youngest } : anyYear
}

const said = (raws: RawFields, field: Field): string => (raws[field] ?? []).map((raw) => raw.meant ?? raw.text).join(' ').trim()

const roleOf = (raws: RawFields): Role =>
  readRole(said(raws, 'roleText')) ?? readRole(said(raws, 'role')) ?? readRole(nameAndRemark(said(raws, 'fullName')).remark) ?? readGroupRole(said(raws, 'group')) ?? 'teacher'

const levelOf = (raws: RawFields, context: Context): Level | null =>
  readLevel(said(raws, 'level')) ??
  context.level ??
  readLevel(said(raws, 'school')) ?? readLevel(said(raws, 'group')) ?? levelOfClass(said(raws, 'subject')) ?? levelOfClass(said(raws, 'group'))

/** Leave and departure are noted wherever there is room: in the note, the class, the post. */
const statusPlaces: readonly Field[] = ['status', 'note', 'group', 'subject', 'roleText', 'modules', 'compliance', 'rating']

const statusOf = (raws: RawFields): PlanLine['status'] => {
  for (const field of statusPlaces) {
    const found = readStatus(said(raws, field))
    if (found) return found
  }
  return readStatus(nameAndRemark(said(raws, 'fullName')).remark)
}

interface Draft {
  readonly values: { -readonly [F in Field]?: PlanLine[F] }
  readonly written: { -readonly [F in Field]?: readonly Written[] }
  readonly flaws: Omit<Flaw, 'line'>[]
}

const add = (draft: Draft, field: Field, read: readonly (readonly [RawCell, CellReading])[]): void => {
  Object.assign(draft.values, { [field]: combine(field, read.map(([, found]) => found.value)) })
  draft.written[field] = read.map(([raw, found]) => writtenOf(raw, found))
  for (const [raw, { flaw }] of read) if (flaw) draft.flaws.push({ kind: flaw.kind, cell: raw.cell, field, facts: flaw.facts })
}

/** A leave written where modules or a rating would stand is no unreadable module and no rating. */
const explained = (status: PlanLine['status'], { text }: RawCell): boolean => status !== null && readStatus(text) !== null

const readOne = (field: Field, raw: RawCell, [around, status]: readonly [Surroundings, PlanLine['status']]): CellReading => {
  const found = readField(field, raw, around)
  return found.flaw && explained(status, raw) ? { value: found.value, ...(found.entries ? { entries: found.entries } : {}) } : found
}

/** The name split over two columns is judged as one: neither half may be missing. */
const mendName = (draft: Draft, raws: RawFields): void => {
  const cells = raws.fullName ?? []
  if (cells.length < 2) return
  const halves = draft.flaws.filter((flaw) => flaw.field === 'fullName' && flaw.kind === 'missing-name')
  for (const flaw of halves) draft.flaws.splice(draft.flaws.indexOf(flaw), 1)
  const [empty, ...more] = cells.filter(({ text }) => text === '')
  if (empty && more.length < cells.length - 1) draft.flaws.push({ kind: 'missing-name', cell: empty.cell, field: 'fullName', facts: { written: said(raws, 'fullName') } })
}

/** Reads everything the cells say of one person; role and level come first, since a bare module number hangs on them. */
export const readCells = (raws: RawFields, context: Context): LineReading => {
  const role = roleOf(raws)
  const level = levelOf(raws, context)
  const status = statusOf(raws)
  const around: Surroundings = { role, level, wanted: context.plan.modulesPerTeacher, ...births(context) }
  const draft: Draft = { values: {}, written: {}, flaws: [] }
  for (const field of fields) {
    const cells = raws[field]
    if (cells) add(draft, field, cells.map((raw) => [raw, readOne(field, raw, [around, status])] as const))
  }
  mendName(draft, raws)
  Object.assign(draft.values, { role, status, ...(level === null || level === context.level ? {} : { level }) })
  return draft
}
