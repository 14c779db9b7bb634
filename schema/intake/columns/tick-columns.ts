import { mentionsIn } from '../cells/module-text.ts'
import { namesModule } from '../cells/modules.ts'
import { isAbout, type HeadColumn } from '../tables/head.ts'
import type { Profile } from './profile.ts'

/** A column that stands for one module; people mark it with a tick. */
export interface TickColumn {
  readonly column: number
  /** Canonical where the heading names the catalogue; a bare number otherwise. */
  readonly module: string
  readonly marks: Marks
}

/** How a matrix is filled: with ticks, with words that also tell what was done earlier, or with hours. */
export type Marks = 'ticks' | 'answers' | 'hours'

const fewest = 3
const tickShare = 0.6
const answerShare = 0.8

/** A form service writes the row of a grid question behind the question: 'Tình hình học [GVPT 4]'. */
const rowOfGrid = /\[([^\]]+)\]\s*$/

const longestLeaf = 60

const isNumbered = (leaf: string): boolean => namesModule(leaf) || /^\D{0,4}\d{1,2}$/.test(leaf)

const numberOf = (heading: string): { prefix: string | null; number: number } | null => {
  const leaf = rowOfGrid.exec(heading)?.[1]?.trim() ?? heading
  const mentions = leaf.length <= longestLeaf ? mentionsIn(leaf) : []
  return mentions.length === 1 && isNumbered(leaf) ? (mentions[0] ?? null) : null
}

const prefixAbove = (path: readonly string[]): string | null =>
  path.slice(0, -1).map((text) => /\b(GV|QL)\s*[._-]?\s*(MN|PT)\b/i.exec(text)).map((found) => (found ? `${found[1] ?? ''}${found[2] ?? ''}`.toUpperCase() : null)).find((prefix) => prefix !== null) ?? null

/** A sign of their own making, the same in every cell: a letter of a symbol font, a star. */
const isOneSign = ({ distinct, of }: Profile): boolean => distinct <= 2 && of('sign') === 1 && of('number') === 0

const isTicked = (profile: Profile | undefined): boolean => !profile || profile.filled === 0 || profile.of('tick') >= tickShare || isOneSign(profile)

type Numbered = Omit<TickColumn, 'marks'>

const asTick = (head: HeadColumn): Numbered | null => {
  const found = numberOf(head.path.at(-1) ?? '')
  if (!found) return null
  const prefix = found.prefix ?? prefixAbove(head.path)
  return { column: head.column, module: prefix === null ? String(found.number) : `${prefix} ${found.number}` }
}

const isCoded = (head: HeadColumn, { module }: Numbered): boolean => /^\d{1,2}$/.test(head.path.at(-1) ?? '') || module.includes(' ') || namesModule(head.path.at(-1) ?? '') || isAbout(head, 'modules', 0.5)

const answers: (profile: Profile) => boolean = ({ of }) => of('answer') >= answerShare

const isHours: (profile: Profile) => boolean = ({ of, median }) => of('hours') >= answerShare && (median ?? 0) > 1

interface Found extends Numbered {
  readonly head: HeadColumn
  readonly profile: Profile | undefined
}

const foundIn = (columns: readonly HeadColumn[], profiles: ReadonlyMap<number, Profile>): readonly Found[] =>
  columns.flatMap((head) => {
    const tick = asTick(head)
    const profile = profiles.get(head.column)
    return tick && isCoded(head, tick) ? [{ ...tick, head, profile }] : []
  })

const isFilled = ({ profile }: Found): boolean => (profile?.filled ?? 0) > 0

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Hours stand under few of the many modules; numbers of modules stand under all of the few headings. */
const areHours = (found: readonly Found[], rows: number): boolean => {
  const filled = found.filter(isFilled)
  const sparse = sum(filled.map(({ profile }) => profile?.filled ?? 0)) <= rows * found.length * 0.5
  return filled.length > 0 && filled.every(({ profile }) => profile !== undefined && isHours(profile)) && sparse && (found.length > fewest + 1 || found.some(({ head }) => isAbout(head, 'periods03', 0.5)))
}

const suits: Readonly<Record<Marks, (profile: Profile | undefined) => boolean>> = {
  ticks: isTicked,
  answers: (profile) => isTicked(profile) || (profile !== undefined && answers(profile)),
  hours: () => true,
}

/** Marks of two kinds tell this year from earlier ones; a single kind of word is a tick. */
const marksOf = (found: readonly Found[], rows: number): Marks => {
  if (areHours(found, rows)) return 'hours'
  const filled = found.filter(isFilled).map(({ profile }) => profile ?? null)
  const earlier = filled.some((profile) => profile !== null && profile.of('earlier') > 0)
  const others = filled.some((profile) => profile !== null && profile.of('answer') > profile.of('earlier'))
  return (earlier && others) || filled.some((profile) => profile !== null && !isTicked(profile) && answers(profile)) ? 'answers' : 'ticks'
}

/** Columns headed by module numbers or codes and filled with ticks, words or hours: a matrix. At least three, or they are module columns one, two… */
export const tickColumns = (columns: readonly HeadColumn[], profiles: ReadonlyMap<number, Profile>): readonly TickColumn[] => {
  const candidates = foundIn(columns, profiles)
  const marks = marksOf(candidates, Math.max(0, ...[...profiles.values()].map(({ filled }) => filled)))
  const found = candidates.filter(({ profile }) => suits[marks](profile))
  const distinct = new Set(found.map(({ module }) => module)).size
  if (distinct < fewest || !(found.some(isFilled) || distinct > fewest)) return []
  return found.map(({ column, module }) => ({ column, module, marks }))
}
