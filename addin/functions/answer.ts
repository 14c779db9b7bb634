import type { Provision } from '#schema/grammar/provision.ts'
import type { Language } from '#schema/locale/words.ts'
import { functions as en } from '../locale/en/functions.ts'
import { functions as vi } from '../locale/vi/functions.ts'
import type { ListsInForce } from '#schema/figures/hours.ts'

/** `unknown` shows as #N/A, `invalid` as #VALUE!, each with its sentence; nothing is guessed. */
export type Answered = { readonly value: string | number } | { readonly error: 'unknown' | 'invalid'; readonly sentence: string }

export type Words = typeof en

export const wordsOf = (language: Language): Words => (language === 'vi' ? vi : en)

/** What a function may ask besides its arguments. */
export interface Surroundings {
  readonly language: Language
  /** yyyy-mm-dd */
  readonly today: string
  /** What authorities and the school decided, as the pane last heard it; nothing while signed out. */
  readonly provisions: readonly Provision[]
  /** Lists as the server has them on a day; empty when signed out or offline. */
  readonly listsOn: (day: string) => Promise<ListsInForce>
}

export type Cell = string | number | boolean | null

/** Arguments of a call: cells, ranges of cells, or several of either. */
export type Argument = Cell | readonly Argument[] | undefined

export type WorksheetFunction = (args: readonly Argument[], around: Surroundings) => Promise<Answered>

export const unknown = (sentence: string): Answered => ({ error: 'unknown', sentence })
export const invalid = (sentence: string): Answered => ({ error: 'invalid', sentence })

export const isAnswered = (found: unknown): found is Answered => typeof found === 'object' && found !== null && ('error' in found || 'value' in found)

/** Every cell of an argument, row by row. */
export const cellsOf = (argument: Argument): readonly Cell[] =>
  Array.isArray(argument) ? (argument as readonly Argument[]).flatMap(cellsOf) : [(argument as Cell | undefined) ?? null]

export const textOf = (argument: Argument): string => cellsOf(argument).map((cell) => String(cell ?? '').trim()).filter((text) => text !== '').join('; ')
