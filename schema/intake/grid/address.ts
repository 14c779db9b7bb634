const alphabet = 26
const beforeA = 64

/** 1 -> 'A', 27 -> 'AA'. */
export const columnLetters = (column: number): string => {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / alphabet)) letters = String.fromCharCode(beforeA + 1 + ((rest - 1) % alphabet)) + letters
  return letters
}

export const rangeOf = (from: { row: number; column: number }, to: { row: number; column: number }): string =>
  `${columnLetters(from.column)}${from.row}:${columnLetters(to.column)}${to.row}`

/** { row: 11, column: 8 } -> 'H11' */
export const cellAddress = ({ row, column }: { row: number; column: number }): string => `${columnLetters(column)}${row}`
