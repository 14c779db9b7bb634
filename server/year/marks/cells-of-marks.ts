import { parseCsv } from '#schema/intake/annex/parse-csv.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import type { MarksCompareInput } from './marks.types.ts'
import { findMarkTable, type MarkCells, type MarkTable } from './table-of-marks.ts'

const mostBytes = 2_000_000
const base64Share = 4 / 3
const mostRows = 5_000
const zip = [0x50, 0x4b]

export type MarksRead = { readonly cells: MarkCells; readonly table: MarkTable } | { readonly refusal: UserError }

/** A text as a table; titles above it, which have no separators, are rows of their own. */
export function cellsOfText(text: string): MarkCells {
  const lines = text.split(/\r\n?|\n/)
  const start = Math.max(0, lines.findIndex((line) => /[,;\t]/.test(line)))
  return [...lines.slice(0, start).map((line) => [line]), ...parseCsv(lines.slice(start).join('\n'))]
}

/** The sheets a file has; a text is one. Null: it cannot be read. */
function sheetsOf(bytes: Uint8Array): readonly MarkCells[] | null {
  if (!zip.every((byte, at) => bytes[at] === byte)) return [cellsOfText(new TextDecoder().decode(bytes))]
  const opened = openXlsx(bytes)
  return opened.refused === null ? opened.workbook.sheets.filter(({ visible }) => visible).map(({ values }) => values) : null
}

function faultOf({ text, file }: MarksCompareInput): UserError | null {
  if (Boolean(text) === Boolean(file)) return refuse('marksSource', {}, ['input'])
  const tooLong = (text?.length ?? 0) > mostBytes || (file?.length ?? 0) > mostBytes * base64Share
  return tooLong ? refuse('marksTooLarge', { most: mostBytes }, ['input']) : null
}

/** The table of marks somebody sent, or why it cannot be read. */
export function readMarks(input: MarksCompareInput): MarksRead {
  const fault = faultOf(input)
  if (fault) return { refusal: fault }
  const sheets = input.text ? [cellsOfText(input.text)] : sheetsOf(Buffer.from(input.file ?? '', 'base64'))
  if (!sheets) return { refusal: refuse('marksUnreadable', {}, ['input', 'file']) }
  for (const cells of sheets) {
    const table = findMarkTable(cells)
    if (table) return cells.length > mostRows ? { refusal: refuse('marksTooMany', { most: mostRows }, ['input']) } : { cells, table }
  }
  return { refusal: refuse('marksNoTable', {}, ['input']) }
}
