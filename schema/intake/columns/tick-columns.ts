import { mentionsIn } from '../cells/module-text.ts'
import { namesModule } from '../cells/modules.ts'
import { isAbout, type HeadColumn } from '../tables/head.ts'
import type { Profile } from './profile.ts'

/** A column that stands for one module; people mark it with a tick. */
export interface TickColumn {
  readonly column: number
  /** Canonical where the heading names the catalogue; a bare number otherwise. */
  readonly module: string
}

const fewest = 3
const tickShare = 0.6

const numberOf = (leaf: string): { prefix: string | null; number: number } | null => {
  const mentions = leaf.length <= 60 ? mentionsIn(leaf) : []
  const [only] = mentions
  return mentions.length === 1 && only && (namesModule(leaf) || /^\D{0,4}\d{1,2}$/.test(leaf)) ? only : null
}

const prefixAbove = (path: readonly string[]): string | null =>
  path.slice(0, -1).map((text) => /\b(GV|QL)\s*[._-]?\s*(MN|PT)\b/i.exec(text)).map((found) => (found ? `${found[1] ?? ''}${found[2] ?? ''}`.toUpperCase() : null)).find((prefix) => prefix !== null) ?? null

/** A sign of their own making, the same in every cell: a letter of a symbol font, a star. */
const isOneSign = ({ distinct, of }: Profile): boolean => distinct <= 2 && of('sign') === 1 && of('number') === 0

const isTicked = (profile: Profile | undefined): boolean => !profile || profile.filled === 0 || profile.of('tick') >= tickShare || isOneSign(profile)

const asTick = (head: HeadColumn): TickColumn | null => {
  const found = numberOf(head.path.at(-1) ?? '')
  if (!found) return null
  const prefix = found.prefix ?? prefixAbove(head.path)
  return { column: head.column, module: prefix === null ? String(found.number) : `${prefix} ${found.number}` }
}

const isCoded = (head: HeadColumn, { module }: TickColumn): boolean => /^\d{1,2}$/.test(head.path.at(-1) ?? '') || module.includes(' ') || namesModule(head.path.at(-1) ?? '') || isAbout(head, 'modules', 0.5)

const tickOf = (head: HeadColumn, profile: Profile | undefined): readonly TickColumn[] => {
  const tick = asTick(head)
  return tick && isCoded(head, tick) && isTicked(profile) ? [tick] : []
}

/** Columns headed by module numbers or codes and filled with ticks: a matrix. At least three, or they are module columns one, two… */
export const tickColumns = (columns: readonly HeadColumn[], profiles: ReadonlyMap<number, Profile>): readonly TickColumn[] => {
  const found = columns.flatMap((head) => tickOf(head, profiles.get(head.column)))
  const marked = found.some(({ column }) => (profiles.get(column)?.filled ?? 0) > 0)
  const distinct = new Set(found.map(({ module }) => module)).size
  return distinct >= fewest && (marked || distinct > fewest) ? found : []
}
