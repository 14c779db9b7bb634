import type { Grid, GridCell } from './grid.ts'
import { cellsOf, gridOfCells, type Rearranged } from './rearranged.ts'

const fewestLines = 3
const fewestPieces = 3
const mostly = 0.8

const marks = [';', '|', ','] as const

const piecesOf = (text: string, mark: string): readonly string[] => text.split(mark).map((piece) => piece.replace(/^\s*"|"\s*$/g, '').trim())

/** The mark that cuts most lines into the same number of pieces. */
const markOf = (lines: readonly GridCell[]): string | null =>
  marks.find((mark) => {
    const wanted = piecesOf(lines[0]?.text ?? '', mark).length
    return wanted >= fewestPieces && lines.filter(({ text }) => piecesOf(text, mark).length === wanted).length >= lines.length * mostly
  }) ?? null

/** A file of separated values that was opened without being split: each line stands in one cell. */
export const splitLines = (grid: Grid): Rearranged | null => {
  const lines = cellsOf(grid)
  const [first] = lines
  const mark = lines.length >= fewestLines && first && lines.every(({ column }) => column === first.column) ? markOf(lines) : null
  if (mark === null || !first) return null
  const cells = lines.flatMap((line) => piecesOf(line.text, mark).flatMap((text, at) => (text === '' ? [] : [{ ...line, value: text, text, column: line.column + at }])))
  return { grid: gridOfCells(grid.name, cells), origin: ({ row }) => ({ row, column: first.column }) }
}
