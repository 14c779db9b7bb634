import { refuse } from '#server/refusal/refuse.ts'
import type { UserError } from './user-error.ts'

const most = 200

/** One writing for one word, whatever keyboard made it. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Faults of short texts a person typed, by the name of their field. */
export const faultsOfTexts = (texts: Readonly<Record<string, string>>): UserError[] =>
  Object.entries(texts).flatMap(([field, text]): UserError[] => {
    if (tidy(text) === '') return [refuse('blank', { field }, ['input', field])]
    return text.length > most ? [refuse('tooLong', { field, most }, ['input', field])] : []
  })

/** The fault of a stretch of days that ends before it starts. */
export const faultsOfDays = ({ from, to }: { from?: string | null; to?: string | null }): UserError[] =>
  from && to && to < from ? [refuse('endsBeforeStart', {}, ['input', 'to'])] : []
