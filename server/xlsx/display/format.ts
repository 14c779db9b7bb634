/** One meaningful piece of a number format: quoted text, a bracketed part, a run of one letter, or any single character. */
export const PIECE = /"([^"]*)"|\\(.)|\[h+\]|\[[^\]]*\]|am\/pm|y+|m+|d+|h+|s+|_.|\*.|./gi

/** The format without text and colours, to see what kind it is. */
export const unquoted = (format: string): string => format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|[_*]./gi, '')

/** A piece that stands for itself. */
export const literal = (piece: string): string => {
  if (piece.startsWith('"')) return piece.slice(1, -1)
  if (piece.startsWith('\\')) return piece.slice(1)
  return /^(\[|_|\*)/.test(piece) ? '' : piece
}
