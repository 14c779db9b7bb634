import type { Area } from '#schema/grammar/sheet.ts'
import type { ChartCells, ChartSpec } from '#server/xlsx/chart/chart-part.ts'
import type { Change } from '#server/xlsx/patch.ts'
import type { Book } from './book.ts'
import { cellChanges, looksLost } from './changed-cells.ts'
import { namespaceOf } from './xml.ts'
import type { Chart, Format, Remark } from './parts.ts'
import type { BookSheet } from './sheet.ts'

/** What became of a workbook since it was opened: as changes of its file, and what a file cannot be told yet. */
export interface Difference {
  readonly changes: readonly Change[]
  readonly unwritten: readonly Unwritten[]
}

export type Unwritten = 'settings' | 'protection' | 'structure' | 'tables' | 'filters' | 'formats' | 'validations' | 'looks' | 'links'

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const formatKey = ({ type, areas, formulas, operator, stopIfTrue, accent }: Format): string => JSON.stringify([type, areas, formulas, operator, stopIfTrue, accent])

/** Formats that went are removed, those that came are added; a changed one is both. */
const formatChanges = (before: BookSheet | null, { name, formats }: BookSheet): Change[] => {
  const stayed = new Set(formats.map(formatKey))
  const old = new Set((before?.formats ?? []).map(formatKey))
  const gone = (before?.formats ?? []).filter((format) => !stayed.has(formatKey(format))).map(({ id }): Change => ({ change: 'remove-conditional-format', sheet: name, id }))
  const came = formats.filter((format) => !old.has(formatKey(format)) && format.type === 'expression').toSorted((one, other) => other.priority - one.priority)
  return [...gone.toReversed(), ...came.map(({ areas, formulas, accent, stopIfTrue }): Change => ({ change: 'add-conditional-format', sheet: name, id: null, areas, formula: formulas[0] ?? null, accent, stopIfTrue, place: 'first' }))]
}

const spoken = ({ text, replies }: Remark): string => [text, ...replies.map((reply) => `${reply.author}: ${reply.text}`)].join('\n')

const remarkChanges = (before: BookSheet | null, { name, remarks }: BookSheet): Change[] => {
  const at = ({ row, column }: Remark): string => `${row} ${column}`
  const old = new Map((before?.remarks ?? []).map((remark) => [at(remark), remark]))
  const now = new Set(remarks.map(at))
  const gone = [...old.values()].filter((remark) => !now.has(at(remark))).map(({ row, column }): Change => ({ change: 'delete-comment', sheet: name, row, column }))
  const came = remarks.filter((remark) => !same(spoken(remark), old.has(at(remark)) ? spoken(old.get(at(remark)) as Remark) : null))
  return [...gone, ...came.map((remark): Change => ({ change: 'set-note', sheet: name, row: remark.row, column: remark.column, author: remark.author, text: spoken(remark) }))]
}

const USUAL_WIDTH = 9.140625

/** A width taken back is the usual one, since a file has no word for none. */
const widthOf = (before: BookSheet | null, column: number, width: number | null): { readonly width?: number } => {
  if (width !== null) return { width }
  return (before?.columns.get(column)?.width ?? null) === null ? {} : { width: before?.defaultWidth ?? USUAL_WIDTH }
}

const columnChanges = (before: BookSheet | null, { name, columns }: BookSheet): Change[] =>
  [...columns].flatMap(([column, { width, hidden }]): Change[] =>
    same(before?.columns.get(column) ?? { width: null, hidden: false }, { width, hidden }) ? [] : [{ change: 'set-columns', sheet: name, first: column, last: column, hidden, ...widthOf(before, column, width) }],
  )

const told = ({ name, title, type, source, over, legend }: Chart): ChartSpec => ({ name, title, type, source, over, legend })

const cellsOf = (sheet: BookSheet, { source: { row, column, rows } }: Chart): ChartCells => {
  const down = Array.from({ length: rows - 1 }, (_, at) => row + 1 + at)
  return { heading: sheet.at(row, column + 1).value, names: down.map((at) => sheet.at(at, column).value), figures: down.map((at) => sheet.at(at, column + 1).value) }
}

/** Charts that went, and those that came or changed. */
const chartChanges = (before: BookSheet | null, sheet: BookSheet): Change[] => {
  const drawn = (one: BookSheet | null, chart: Chart): string => JSON.stringify([told(chart), one && cellsOf(one, chart)])
  const [old, now] = [before?.charts ?? [], sheet.charts]
  const gone = old.filter((chart) => !now.some((other) => drawn(sheet, other) === drawn(before, chart)))
  const came = now.filter((chart) => !old.some((other) => drawn(before, other) === drawn(sheet, chart)))
  return [...gone.map(({ name }): Change => ({ change: 'remove-chart', sheet: sheet.name, name })), ...came.map((chart): Change => ({ change: 'add-chart', sheet: sheet.name, chart: told(chart), cells: cellsOf(sheet, chart) }))]
}

const sheetChanges = (before: BookSheet | null, sheet: BookSheet): Change[] => [
  ...(before && before.name !== sheet.name ? [{ change: 'rename-sheet', sheet: before.name, name: sheet.name } as const] : []),
  ...(before ? [] : [{ change: 'add-sheet', sheet: sheet.name, state: sheet.state } as const]),
  ...(before && before.state !== sheet.state ? [{ change: 'set-sheet-state', sheet: sheet.name, state: sheet.state } as const] : []),
  ...cellChanges(before, sheet),
  ...columnChanges(before, sheet),
  ...formatChanges(before, sheet),
  ...remarkChanges(before, sheet),
  ...chartChanges(before, sheet),
]

const xmlChanges = (before: Book, book: Book): Change[] => {
  const byNamespace = (one: Book): Map<string, string> => new Map(one.xmlParts.map(({ xml }) => [namespaceOf(xml) ?? '', xml]))
  const [old, now] = [byNamespace(before), byNamespace(book)]
  const gone = [...old.keys()].filter((namespace) => !now.has(namespace)).map((namespace): Change => ({ change: 'remove-custom-xml', namespace }))
  return [...gone, ...[...now].filter(([namespace, xml]) => old.get(namespace) !== xml).map(([namespace, xml]): Change => ({ change: 'set-custom-xml', namespace, xml }))]
}

const nameChanges = (before: Book, book: Book): Change[] => {
  const key = (name: string, sheet: string | null): string => `${sheet ?? ''} ${name}`
  const sheetName = (id: string | null): string | null => (id === null ? null : (book.sheet(id)?.name ?? null))
  const old = new Map(before.names.map((name) => [key(name.name, name.sheet), name.refersTo]))
  const now = new Set(book.names.map((name) => key(name.name, name.sheet)))
  const gone = before.names.filter((name) => !now.has(key(name.name, name.sheet))).map(({ name, sheet }): Change => ({ change: 'remove-name', name, sheet: sheetName(sheet) }))
  const came = book.names.filter((name) => old.get(key(name.name, name.sheet)) !== name.refersTo)
  return [...gone, ...came.map(({ name, refersTo, sheet, hidden }): Change => ({ change: 'set-name', name, refersTo: refersTo.replace(/^=/, ''), sheet: sheetName(sheet), hidden }))]
}

const CHECKS: Readonly<Record<Exclude<Unwritten, 'settings' | 'formats' | 'looks'>, (sheet: BookSheet) => unknown>> = {
  protection: (sheet) => sheet.protected,
  structure: ({ merges, frozen, rowHeights, hiddenRows, tabColor }) => [merges, frozen, [...rowHeights], [...hiddenRows], tabColor],
  tables: ({ tables }) => tables.map(({ name, area }): [string, Area] => [name, area]),
  filters: ({ autoFilter }) => autoFilter,
  links: ({ links }) => [...links],
  validations: ({ validations }) => validations,
}

const unwritten = (before: Book, book: Book): Unwritten[] => {
  const pairs = book.sheets.map((sheet) => [before.sheets.find(({ id }) => id === sheet.id) ?? null, sheet] as const)
  const differs = Object.entries(CHECKS).filter(([, see]) => pairs.some(([old, sheet]) => old && !same(see(old), see(sheet))))
  const formats = pairs.some(([old, sheet]) => sheet.formats.some((format) => format.type !== 'expression' && !(old?.formats ?? []).some((one) => formatKey(one) === formatKey(format))))
  const looks = pairs.some(([old, sheet]) => looksLost(old, sheet))
  return [...(book.settings.size > 0 ? ['settings' as const] : []), ...(formats ? ['formats' as const] : []), ...(looks ? ['looks' as const] : []), ...differs.map(([name]) => name as Unwritten)]
}

/** Compares a workbook with itself as it was opened. */
export const difference = (before: Book, book: Book): Difference => {
  const kept = new Set(book.sheets.map(({ id }) => id))
  const changes = book.sheets.flatMap((sheet) => sheetChanges(before.sheets.find(({ id }) => id === sheet.id) ?? null, sheet))
  const deleted = before.sheets.filter(({ id }) => !kept.has(id)).map(({ name }): Change => ({ change: 'delete-sheet', sheet: name }))
  return { changes: [...deleted, ...changes, ...nameChanges(before, book), ...xmlChanges(before, book)], unwritten: unwritten(before, book) }
}
