import type { Grid, GridCell } from '../grid/grid.ts'
import { cellsOf, gridOfCells, type Rearranged } from '../grid/rearranged.ts'
import { nameAndRemark } from '../cells/remark.ts'
import { nameLikeness } from '../cells/name.ts'
import { foldHeading } from '../text/fold.ts'
import { headingTopics } from './head.ts'

/** A label and what stands behind it. */
export interface Entry {
  readonly label: string
  /** Null where the form was left blank. */
  readonly value: GridCell | null
}

type Card = readonly Entry[]

const surely = 0.7
const exactly = 0.99
const likeName = 0.6
const labelled = /^([^:]{2,60}?)\s*:\s*(.*)$/s

const topicScore = (text: string): number => headingTopics(text)[0]?.score ?? 0

const isLabel = ({ text }: GridCell): boolean => topicScore(labelled.exec(text)?.[1] ?? '') >= surely || topicScore(text) >= exactly

/** 'Họ và tên: Trần Văn A' in one cell. */
const inOne = (cell: GridCell): Entry | null => {
  const [, label = '', after = ''] = labelled.exec(cell.text) ?? []
  const value = after.trim()
  return value !== '' && topicScore(label) >= surely ? { label, value: { ...cell, value, text: value } } : null
}

const endsAsLabel = ({ text }: GridCell): boolean => /:\s*$/.test(text)

/** A value may read like a label; behind a colon, only a colon makes it one. */
const isValue = (cell: GridCell, label: GridCell): boolean => (endsAsLabel(label) ? !endsAsLabel(cell) : !isLabel(cell))

/** A label and its value, in one cell or in two. */
const entryOf = (cell: GridCell, next: GridCell | undefined): Entry | null => {
  const whole = inOne(cell)
  if (whole || !isLabel(cell)) return whole
  const value = next && isValue(next, cell) ? next : null
  return value || endsAsLabel(cell) ? { label: cell.text.replace(/\s*:\s*$/, ''), value } : null
}

export const isNameEntry = ({ label, value }: Entry): boolean => headingTopics(label)[0]?.topic === 'fullName' && value !== null && nameLikeness(nameAndRemark(value.text).name) >= likeName

/** The labels of some rows and what was filled in behind them. */
export const entriesBetween = (grid: Grid, [from, to]: readonly [number, number]): readonly Entry[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => grid.row(from + at)).flatMap((cells) => cells.flatMap((cell, at) => entryOf(cell, cells[at + 1]) ?? []))

/** Each name makes a card, together with as many labels before it as stand before the first. */
const cardsOf = (entries: readonly Entry[]): readonly Card[] => {
  const names = entries.flatMap((entry, at) => (isNameEntry(entry) ? [at] : []))
  const before = names[0] ?? 0
  return names.map((at, nth) => entries.slice(at - before, (names[nth + 1] ?? entries.length + before) - before))
}

/** Labels of one card told apart where they repeat. */
const keyed = (card: Card): ReadonlyMap<string, Entry> => {
  const map = new Map<string, Entry>()
  for (const entry of card) {
    const key = foldHeading(entry.label)
    map.set(map.has(key) ? `${key} ${map.size}` : key, entry)
  }
  return map
}

export const plain = (row: number, column: number, text: string): GridCell => ({ row, column, value: text, text, isDate: false, formula: null, struck: false })

const fewestLabels = 3

/** Forms filled in one per person, laid out as the table they would make: labels over the columns, a row for each card. */
export const cardsAsTable = (grid: Grid): Rearranged | null => {
  const cards = cardsOf(entriesBetween(grid, [grid.top, grid.bottom])).map(keyed)
  const labels = [...new Set(cards.flatMap((card) => [...card.keys()]))]
  if (cards.length === 0 || labels.length < fewestLabels || cellsOf(grid).length === 0) return null
  const places = new Map<string, GridCell>()
  const heads = labels.map((key, at) => plain(1, at + 1, cards.map((card) => card.get(key)?.label).find((label) => label !== undefined) ?? key))
  const values = cards.flatMap((card, row) =>
    labels.flatMap((key, at) => {
      const value = card.get(key)?.value
      if (!value) return []
      places.set(`${row + 2} ${at + 1}`, value)
      return [{ ...value, row: row + 2, column: at + 1 }]
    }),
  )
  const first = places.get('2 1') ?? { row: grid.top, column: 1 }
  return { grid: gridOfCells(grid.name, [...heads, ...values]), origin: ({ row, column }) => places.get(`${row} ${column}`) ?? first }
}
