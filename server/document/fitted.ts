const widths: readonly (readonly [RegExp, number])[] = [[/\s/u, 0.25], [/[IÌÍĨỈỊJ.,()/-]/u, 0.38], [/\p{Lu}/u, 0.72], [/\p{L}/u, 0.47]]
const OTHER = 0.5
const NARROWEST = 80
const BOLD = 1.04

/** About how many ems a text takes in Times New Roman. */
const emsOf = (text: string): number => [...text].reduce((sum, sign) => sum + (widths.find(([kind]) => kind.test(sign))?.[1] ?? OTHER), 0)

/** Cut at the space nearest the middle. */
const halves = (text: string): readonly string[] => {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  const middle = text.length / 2
  const at = spaces.reduce<number | null>((best, space) => (best === null || Math.abs(space - middle) < Math.abs(best - middle) ? space : best), null)
  return at === null ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

interface Room {
  /** Twentieths of a point. */
  readonly width: number
  /** Half points. */
  readonly size: number
}

/** A name on one line, its letters narrowed if they must be; two balanced lines where that is not enough. */
export const fitted = (text: string, { width, size }: Room): { readonly lines: readonly string[]; readonly scale: number } => {
  const scaleOf = (line: string): number => Math.min(100, Math.floor((100 * width) / (emsOf(line) * BOLD * size * 10)))
  const lines = scaleOf(text) >= NARROWEST ? [text] : halves(text)
  return { lines, scale: Math.max(NARROWEST, Math.min(...lines.map(scaleOf))) }
}
