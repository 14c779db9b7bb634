import type { Timed } from './measure.ts'

export interface Table {
  readonly title: string
  /** What is compared with what, in a sentence or two. */
  readonly said: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const small = 10
const tiny = 1

export const figure = (value: number): string => (value >= small * small ? value.toFixed(0) : value >= small ? value.toFixed(1) : value >= tiny ? value.toFixed(2) : value.toFixed(3))

export const ratio = (one: Timed, other: Timed): string => `${figure(one.ms / other.ms)}x`

export const named = (all: readonly Timed[], name: string): Timed => {
  const found = all.find((each) => each.name === name)
  if (!found) throw new Error(`nothing measured under ${name}`)
  return found
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

export const markdown = ({ title, said, headings, rows }: Table): string =>
  [`## ${title}`, '', said, '', line(headings), line(headings.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line), ''].join('\n')
