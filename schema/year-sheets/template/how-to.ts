import { ownSheets } from '../../intake/own/own-marks.ts'
import { columnLetters } from '../../intake/grid/address.ts'
import type { TemplateWords } from '../../locale/year-sheets/template.vi.ts'
import type { TemplateCell, TemplateSheet } from './template.ts'

export type Lists = Readonly<Record<'teams' | 'posts' | 'modules' | 'forms' | 'ratings', readonly string[]>>
export type ListName = keyof Lists | 'people'

const ORDER = ['teams', 'posts', 'modules', 'forms', 'ratings'] as const satisfies readonly (keyof Lists)[]

const LISTS_AT = { row: 14, column: 1 } as const
const EXAMPLE_ROW = 9
const WIDTHS = [26, 18, 18, 18, 18, 14, 14, 16, 14, 14, 14, 22]

/** Where each list stands on the sheet; room is left for a school's own lines. */
const SPARE = 10

export const listPlaces = (lists: Lists): Readonly<Record<keyof Lists, string>> => {
  const place = (name: keyof Lists): string => {
    const letters = columnLetters(LISTS_AT.column + ORDER.indexOf(name))
    const spare = name === 'teams' || name === 'posts' ? SPARE : 0
    return `'${ownSheets.howTo}'!$${letters}$${String(LISTS_AT.row + 1)}:$${letters}$${String(LISTS_AT.row + lists[name].length + spare)}`
  }
  return { teams: place('teams'), posts: place('posts'), modules: place('modules'), forms: place('forms'), ratings: place('ratings') }
}

interface Told {
  readonly words: TemplateWords
  readonly headings: readonly string[]
  /** Rows as they might look; on this sheet they are in nobody's way. */
  readonly example: readonly (readonly (string | number)[])[]
}

const line = (row: number, values: readonly (string | number)[], look: TemplateCell['look']): readonly TemplateCell[] =>
  values.flatMap((value, at) => (value === '' ? [] : [{ row, column: at + 1, value, look }]))

const listCells = (lists: Lists, { lists: titles }: TemplateWords): readonly TemplateCell[] =>
  ORDER.flatMap((name, at) => [
    { row: LISTS_AT.row, column: LISTS_AT.column + at, value: titles[name], look: 'heading' as const },
    ...lists[name].map((value, down): TemplateCell => ({ row: LISTS_AT.row + 1 + down, column: LISTS_AT.column + at, value, look: 'plain' })),
  ])

/** How to go on, an example in grey, and the lists to choose from; the reader leaves this sheet out. */
export const howToSheet = (lists: Lists, { words, headings, example }: Told): TemplateSheet => ({
  name: ownSheets.howTo,
  cells: [
    ...line(1, [words.howToTitle], 'title'), ...line(2, [words.ours], 'note'),
    ...words.steps.flatMap((step, at) => line(3 + at, [step], 'plain')),
    ...line(EXAMPLE_ROW - 1, [words.exampleTitle], 'note'), ...line(EXAMPLE_ROW, headings, 'example'), ...example.flatMap((row, at) => line(EXAMPLE_ROW + 1 + at, row, 'example')),
    ...line(LISTS_AT.row - 1, [words.listsTitle], 'note'), ...listCells(lists, words),
  ],
  widths: WIDTHS, table: null, offers: [], texts: [],
})
