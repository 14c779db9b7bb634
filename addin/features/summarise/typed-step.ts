import type { CellValue } from '#schema/grammar/sheet.ts'
import { contentAt } from '#schema/repairs/content.ts'
import type { Desk, Seen } from '../../desk/desk.ts'
import { stepOf, type JournalStep } from '../../file/journal.ts'
import { summarise as en } from '../../locale/en/summarise.ts'
import { summarise as vi } from '../../locale/vi/summarise.ts'
import type { TypedOver } from './typed-over.ts'

export interface Replacing {
  readonly seen: Seen
  readonly what: 'typedRemoved' | 'typedReplaced'
  readonly typed: readonly TypedOver[]
  /** What will stand in the cell instead. */
  readonly instead: (over: TypedOver) => CellValue
}

/** The way back to what a person typed into columns of ours. */
export const typedStep = (desk: Desk, { seen, what, typed, instead }: Replacing): JournalStep =>
  stepOf({ id: crypto.randomUUID(), at: desk.clock.now().toISOString(), what: { vi: vi[what], en: en[what] } }, typed.flatMap((over) => {
    const before = contentAt(seen.file.content, over.cell)
    return before ? [{ cell: over.cell, before: { ...before, font: null }, after: { value: instead(over), formula: null, format: null, font: null } }] : []
  }))
