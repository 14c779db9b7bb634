import type { CellRef, CellValue } from '#schema/grammar/sheet.ts'
import { groupedBy } from '#schema/figures/grouped.ts'
import { summaryEn } from '#schema/locale/summary/summary.en.ts'
import { summaryVi, type SummaryWords } from '#schema/locale/summary/summary.vi.ts'
import type { Desk, Seen } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { keepStep } from '../../desk/keep-step.ts'
import { remember } from '../../desk/remember.ts'
import type { OwnBlock, OwnColumnLook } from '../../workbook/own-writing.ts'
import { planColumns, type OwnColumn } from './own-columns.ts'
import { ownValues, tones, vocabulary } from './own-values.ts'
import { fillColumns, remembered, slices, type Filled, type OwnRow } from './plan-blocks.ts'
import type { Summed } from './summed.ts'
import { typedStep } from './typed-step.ts'

interface Writing {
  readonly seen: Seen
  readonly held: Summed
  readonly words: SummaryWords
  readonly takeBack: boolean
}

const rowsOn = (sheet: string, { seen, held, words }: Writing): readonly OwnRow[] => {
  const errors = groupedBy(seen.judged.findings.filter(({ severity }) => severity === 'error'), ({ line }) => line)
  return seen.judged.reading.roster.lines.flatMap((line, index): readonly OwnRow[] => {
    const person = held.sums.persons[index]
    return person && line.sheet === sheet ? [{ line, values: ownValues(person, (errors.get(index) ?? []).map(({ rule }) => rule), words) }] : []
  })
}

const looksOf = (columns: readonly OwnColumn[], words: SummaryWords): readonly OwnColumnLook[] => {
  const all = { missing: [], ...tones(words) }
  return columns.map(({ sheet, kind, column, headingRow, lastRow }) => ({ sheet, column, heading: { row: headingRow, text: words.columns[kind] }, lastRow, tones: all[kind] }))
}

const sheetsOf = (columns: readonly OwnColumn[]): readonly string[] => [...new Set(columns.map(({ sheet }) => sheet))]

const fill = (columns: readonly OwnColumn[], writing: Writing): Filled => {
  const { seen, takeBack } = writing
  const ours = vocabulary([summaryVi, summaryEn])
  const filled = seen.file.content.sheets.flatMap((sheet) => {
    const here = columns.filter((column) => column.sheet === sheet.name)
    const memory = seen.file.state.owned?.find((one) => one.sheet === sheet.name) ?? null
    return here.length === 0 ? [] : [fillColumns(here, { sheet, rows: rowsOn(sheet.name, writing), memory, ours, takeBack })]
  })
  return { blocks: filled.flatMap(({ blocks }) => blocks), typed: filled.flatMap(({ typed }) => typed) }
}

/** Slice by slice, with a way to stop in between; a stopped one leaves whole rows, and the next press ends it. */
const pour = async (desk: Desk, blocks: readonly OwnBlock[]): Promise<boolean> => {
  const all = slices(blocks)
  let stopped = false
  for (const [at, slice] of all.entries()) {
    if (all.length > 1) desk.busy.set({ what: (phrases) => phrases.summarise.filling, done: at, of: all.length, cancel: () => { stopped = true } })
    const done = await desk.workbook.writeBlocks(slice)
    if (!done.ok) {
      desk.notice.set(hindered(done))
      return false
    }
    if (stopped) break
  }
  if (stopped) desk.notice.set({ tone: 'info', say: (phrases) => phrases.summarise.stopped })
  return !stopped
}

const wordAt = (blocks: readonly OwnBlock[], { sheet, row, column }: CellRef): CellValue => {
  const block = blocks.find((one) => one.sheet === sheet && one.column === column)
  const word = block?.values[row - block.row] ?? null
  return word === '' ? null : word
}

/** What a person typed is kept in the file before our words take its place. */
const keepReplaced = async (desk: Desk, seen: Seen, { blocks, typed: all }: Filled): Promise<void> => {
  const typed = all.filter(({ cell }) => blocks.some(({ sheet }) => sheet === cell.sheet))
  if (typed.length > 0) await keepStep(desk, typedStep(desk, { seen, what: 'typedReplaced', typed, instead: ({ cell }) => wordAt(blocks, cell) }))
}

/** Remembers what was written, to tell later what a person typed over it. */
const keep = (desk: Desk, columns: readonly OwnColumn[], writing: Writing): Promise<unknown> => {
  const rows = sheetsOf(columns).map((sheet) => remembered(sheet, rowsOn(sheet, writing)))
  const kept = new Set(rows.map(({ sheet }) => sheet))
  return remember(desk, (state) => ({ ...state, owned: [...(state.owned ?? []).filter(({ sheet }) => !kept.has(sheet)), ...rows] }))
}

/** Fills our columns beside the school's table: found again where they are, made where they are not. */
export const writeColumns = async (desk: Desk, writing: Writing): Promise<Summed> => {
  const { seen, held, words, takeBack } = writing
  const columns = planColumns(seen.file.content, seen.judged.reading, words.columns)
  const { blocks, typed } = fill(columns, writing)
  const dressed = await desk.workbook.dressColumns(looksOf(columns, words))
  if (!dressed.ok) {
    desk.notice.set(hindered(dressed))
    return held
  }
  const { locked } = dressed.value
  if (locked.length > 0) desk.notice.set({ tone: 'warning', say: (phrases) => phrases.summarise.locked(locked) })
  const open = blocks.filter(({ sheet }) => !locked.includes(sheet))
  if (takeBack) await keepReplaced(desk, seen, { blocks: open, typed })
  if (await pour(desk, open)) await keep(desk, columns.filter(({ sheet }) => !locked.includes(sheet)), writing)
  return { ...held, typed: takeBack ? [] : typed, hasColumns: columns.length > locked.length, hidden: false }
}
