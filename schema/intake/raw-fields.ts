import type { RosterLine, Written } from '../grammar/roster.ts'
import type { Field, PlanLine } from '../tables/plan-lines.ts'
import { mentionsIn } from './cells/module-text.ts'
import { isDitto } from './cells/raw-cell.ts'
import { isTick } from './cells/words.ts'
import type { RawLine } from './read-line.ts'

type Said = string | number | null

/** Marks that only the sheet around them gives a meaning. */
const isMark = (text: string): boolean => isTick(text) || isDitto(text)

const genders = { male: 'Nam', female: 'Nữ' } as const
const statuses = { onLeave: 'Nghỉ thai sản', left: 'Thôi việc' } as const
const roles = { manager: 'CBQL', teacher: 'Giáo viên', staff: 'Nhân viên' } as const

const worded: { readonly [F in Field]?: (values: Partial<PlanLine>) => Said } = {
  gender: ({ gender }) => (gender ? genders[gender] : null),
  status: ({ status }) => (status ? statuses[status] : null),
  role: ({ role }) => (role ? roles[role] : null),
}

const stated = ({ text, value, entries }: Written, whole: PlanLine[Field] | undefined): Said => {
  if (!isMark(text)) return typeof value === 'number' ? value : text || null
  if (entries && entries.length > 0) return entries.join('; ')
  return typeof whole === 'string' ? whole : null
}

const numbersOf = (texts: readonly string[]): string => texts.flatMap((text) => mentionsIn(text).map(({ number }) => number)).join()

/** The heading of a matrix says which module a mark chooses: the module travels, not the mark. */
const isNamedAbove = (field: Field, { text, entries }: Written): boolean =>
  (field === 'modules' || field === 'previousModules') && entries !== undefined && entries.length > 0 && numbersOf([text]) !== numbersOf(entries)

const ofHeading = (field: Field, cell: Written, whole: PlanLine[Field] | undefined): Said => (isNamedAbove(field, cell) ? (cell.entries ?? []).join('; ') : stated(cell, whole))

/** A group or sheet gave what no cell of the row says: role, status and gender go as read. */
const derived = (line: RosterLine): RawLine =>
  Object.fromEntries(Object.entries(worded).flatMap(([field, word]) => {
    const said = word(line.values)
    return said === null ? [] : [[field, [said]]]
  }))

/** What a line says, fit to travel without its sheet: `readLine` reads the same values back. */
export const rawFields = (line: RosterLine): RawLine => ({
  ...Object.fromEntries(Object.entries(line.written).map(([field, cells]) => [field, cells.map((cell) => ofHeading(field as Field, cell, line.values[field as Field]))])),
  ...derived(line),
})
