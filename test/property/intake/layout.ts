import type { Level } from '#schema/tables/plan-lines.ts'
import type { Encoding } from './encodings.ts'
import type { Chance } from './random.ts'

export type Kind = 'columns' | 'cell' | 'ticks' | 'registrations' | 'sheets' | 'results' | 'lists' | 'months' | 'groupSheets' | 'moduleGroups' | 'across' | 'cards' | 'separated' | 'owned'

/** Every way a clerk's sheet may differ from the plainest one. */
export interface Layout {
  readonly kind: Kind
  readonly level: Level
  readonly encoding: Encoding
  readonly titleBlock: boolean
  readonly top: number
  readonly left: number
  readonly depth: 1 | 2 | 3
  readonly numbering: boolean
  readonly ordinal: boolean
  readonly name: 'one' | 'split' | 'spanned'
  readonly birth: 'none' | 'slashes' | 'dashes' | 'dots' | 'shortYear' | 'serial' | 'plainSerial' | 'year' | 'underGender' | 'parts'
  readonly gender: 'none' | 'words' | 'tick' | 'twoTicks'
  readonly group: 'none' | 'column' | 'rows' | 'mergedDown'
  readonly role: boolean
  readonly code: boolean
  readonly subject: boolean
  readonly degree: 'none' | 'words' | 'ticks'
  readonly periods: 'none' | 'number' | 'text' | 'theoryAndPractice' | 'partsAndTotal'
  readonly decoys: boolean
  /** Columns of other school business whose headings and cells resemble ours. */
  readonly lookalikes: boolean
  /** A column of what was learnt last year. */
  readonly past: boolean
  /** A small table of counts beyond an empty column. */
  readonly statistics: boolean
  /** Registrations on their own sheet told by code alone. */
  readonly keyed: boolean
  readonly english: boolean
  /** Posts ticked under CBQL, GV and NV instead of written. */
  readonly roleTicks: boolean
  /** The title of each module beside its code. */
  readonly moduleTitles: boolean
  /** A matrix may be filled with hours, or with words that also tell what was done before. */
  readonly filledWith: 'ticks' | 'hours' | 'words'
  /** Results ticked under 'Hoàn thành' and 'Không hoàn thành'. */
  readonly ratingTicks: boolean
  /** 'Cô' or 'ThS.' before some names, a class below others. */
  readonly addressed: boolean
  /** Lines of remarks among the people. */
  readonly remarks: boolean
  /** Counts of modules beside the modules. */
  readonly counts: boolean
  readonly shuffled: boolean
  readonly repeatEvery: number
  readonly subtotals: boolean
  readonly closing: boolean
  readonly signature: boolean
  readonly blankLines: boolean
  readonly ghost: boolean
  readonly hidden: boolean
  readonly decoySheets: boolean
  readonly spelling: 'canon' | 'tight' | 'zero' | 'lower' | 'bare' | 'word' | 'md' | 'dot' | 'split' | 'title'
  readonly joint: 'comma' | 'semicolon' | 'and' | 'lines' | 'plus' | 'once' | 'dashes' | 'hours'
  readonly again: 'repeat' | 'blank' | 'nt' | 'merged'
  readonly stacked: 'none' | 'below' | 'beside' | 'besideLower' | 'byRole'
  readonly headings: number
  /** Whether the source can tell of merged cells: the Excel door may not. */
  readonly merges: boolean
}

/** The plainest sheet: what a failing layout is led back to, option by option. */
export const plainest: Layout = {
  kind: 'columns', level: 'primary', encoding: 'nfc', titleBlock: false, top: 0, left: 0, depth: 1, numbering: false, ordinal: true, name: 'one', birth: 'slashes',
  gender: 'none', group: 'none', role: true, code: false, subject: false, degree: 'none', periods: 'none', decoys: false, lookalikes: false, past: false, statistics: false, keyed: false, english: false, roleTicks: false, moduleTitles: false, filledWith: 'ticks', ratingTicks: false, addressed: false, remarks: false, counts: false, shuffled: false, repeatEvery: 0, subtotals: false,
  closing: false, signature: false, blankLines: false, ghost: false, hidden: false, decoySheets: false, spelling: 'canon', joint: 'comma', again: 'repeat', stacked: 'none', headings: 0, merges: true,
}

/** Under module titles nothing but the post says who manages. */
export const drawLayout = (chance: Chance): Layout => {
  const layout = agreed(oneByRole(drawOptions(chance)))
  return layout.kind === 'moduleGroups' || !layout.merges ? { ...layout, role: true } : layout
}

const choosing: readonly Kind[] = ['columns', 'cell']
const oneTable: readonly Kind[] = ['columns', 'cell', 'results', 'months', 'ticks']

const oneByRole = (layout: Layout): Layout => {
  if (layout.stacked !== 'byRole') return { ...layout, role: layout.role || layout.group === 'none' }
  return oneTable.includes(layout.kind) ? { ...layout, role: false, group: 'none', merges: true } : { ...layout, stacked: 'none' }
}

const isBeside = ({ stacked }: Layout): boolean => stacked.startsWith('beside')

/** Lines among the people need numbers to tell them from the people. */
const ofLines = (layout: Layout): Layout => ({ ...layout, remarks: layout.remarks && layout.ordinal && !isBeside(layout) && layout.kind !== 'sheets', repeatEvery: isBeside(layout) ? 0 : layout.repeatEvery })

const ofColumns = (layout: Layout): Layout => ({
  ...layout,
  counts: layout.counts && choosing.includes(layout.kind) && !layout.english,
  addressed: layout.addressed && isSpoken(layout),
  past: layout.past && choosing.includes(layout.kind),
  code: layout.code || (layout.keyed && layout.kind === 'sheets'),
})

/** Options that stand in each other's way give way. A page breaks both tables of a pair at one row; headings drawn by the count of people would not. */
const agreed = (layout: Layout): Layout =>
  upright(ofLines(ofColumns({ ...layout, statistics: layout.statistics && layout.stacked === 'none', headings: layout.english ? 0 : layout.headings })))

const isSpoken = ({ name, kind }: Layout): boolean => name === 'one' && kind !== 'lists' && kind !== 'sheets'

const oneLine: readonly Kind[] = ['across', 'cards', 'separated', 'owned']

const oneColumn = ({ gender, degree, periods, birth }: Layout): Partial<Layout> => ({
  birth: ['underGender', 'parts'].includes(birth) ? 'slashes' : birth, gender: gender === 'none' ? 'none' : 'words', degree: degree === 'none' ? 'none' : 'words',
  periods: ['theoryAndPractice', 'partsAndTotal'].includes(periods) ? 'number' : periods,
})

/** People across, forms and separated values have labels of one line, and nothing between the people. */
const upright = (layout: Layout): Layout =>
  oneLine.includes(layout.kind)
    ? { ...layout, depth: 1, name: 'one', group: layout.group === 'none' ? 'none' : 'column', stacked: 'none', role: true, roleTicks: false, lookalikes: false, english: false, moduleTitles: false, merges: false, ...oneColumn(layout) }
    : layout

const drawOptions = (chance: Chance): Layout => {
  const group = chance.pick(['none', 'column', 'rows', 'mergedDown'] as const)
  return {
    kind: chance.pick(['columns', 'columns', 'cell', 'cell', 'ticks', 'registrations', 'sheets', 'results', 'lists', 'months', 'groupSheets', 'moduleGroups', 'across', 'cards', 'separated', 'owned'] as const),
    level: chance.pick(['preschool', 'primary', 'lowerSecondary', 'upperSecondary'] as const),
    encoding: chance.pick(['nfc', 'nfc', 'nfc', 'nfd', 'tcvn3', 'vni', 'loose'] as const),
    titleBlock: chance.often(0.7),
    top: chance.whole(0, 5),
    left: chance.pick([0, 0, 0, 1, 2]),
    depth: chance.pick([1, 1, 2, 3] as const),
    numbering: chance.often(0.2),
    ordinal: chance.often(0.85),
    name: chance.pick(['one', 'one', 'one', 'split', 'spanned'] as const),
    birth: chance.pick(['none', 'slashes', 'slashes', 'dashes', 'dots', 'shortYear', 'serial', 'plainSerial', 'year', 'underGender', 'parts'] as const),
    gender: chance.pick(['none', 'words', 'tick', 'twoTicks'] as const),
    group,
    role: group === 'none' || chance.often(0.7),
    code: chance.often(0.35),
    subject: chance.often(0.35),
    degree: chance.pick(['none', 'none', 'words', 'ticks'] as const),
    periods: chance.pick(['none', 'number', 'number', 'text', 'theoryAndPractice', 'partsAndTotal'] as const),
    decoys: chance.often(0.4),
    lookalikes: chance.often(0.25),
    past: chance.often(0.2),
    statistics: chance.often(0.15),
    keyed: chance.often(0.4),
    english: chance.often(0.1),
    roleTicks: chance.often(0.15),
    moduleTitles: chance.often(0.2),
    filledWith: chance.pick(['ticks', 'ticks', 'hours', 'words'] as const),
    ratingTicks: chance.often(0.2),
    addressed: chance.often(0.15),
    remarks: chance.often(0.15),
    counts: chance.often(0.15),
    shuffled: chance.often(0.4),
    repeatEvery: chance.often(0.2) ? chance.whole(4, 9) : 0,
    subtotals: chance.often(0.5),
    closing: chance.often(0.5),
    signature: chance.often(0.6),
    blankLines: chance.often(0.2),
    ghost: chance.often(0.2),
    hidden: chance.often(0.2),
    decoySheets: chance.often(0.3),
    spelling: chance.pick(['canon', 'tight', 'zero', 'lower', 'bare', 'word', 'md', 'dot', 'split', 'title'] as const),
    joint: chance.pick(['comma', 'semicolon', 'and', 'lines', 'plus', 'once', 'dashes', 'hours'] as const),
    again: chance.pick(['repeat', 'blank', 'nt', 'merged'] as const),
    stacked: chance.pick(['none', 'none', 'none', 'none', 'below', 'beside', 'besideLower', 'byRole'] as const),
    headings: chance.whole(0, 5),
    merges: chance.often(0.75),
  }
}

/** The same layout with as many options as possible put back to plain, while it still fails. */
export const shrink = (layout: Layout, fails: (candidate: Layout) => boolean): Partial<Layout> => {
  let current = layout
  for (const option of Object.keys(plainest) as (keyof Layout)[]) {
    const plainer = agreed(oneByRole({ ...current, [option]: plainest[option] }))
    if (current[option] !== plainest[option] && fails(plainer)) current = plainer
  }
  return Object.fromEntries(Object.entries(current).filter(([option, value]) => plainest[option as keyof Layout] !== value))
}
