import { fold } from './fold.ts'

export interface Scale {
  readonly lowest: number
  readonly highest: number
  readonly pass: number
}

/** What a mark cell says. */
export type Mark =
  | { readonly state: 'mark'; readonly value: number }
  | { readonly state: 'missing' }
  /** Somebody wrote that the person is excused; whether a decision backs it is another question. */
  | { readonly state: 'excused' }
  | { readonly state: 'out-of-range'; readonly value: number }
  | { readonly state: 'not-a-number'; readonly text: string }

const absent = /^(|-+|–|—|v|vang|vang mat|vang thi|vp|cp|kp|hoan|bo thi|(khong|ko|chua) (kt|kiem tra|thi|co|nop))$/
const excused = /^mien\b/

const ranged = (value: number, { lowest, highest }: Scale): Mark =>
  value < lowest || value > highest ? { state: 'out-of-range', value } : { state: 'mark', value }

const readText = (text: string, scale: Scale): Mark => {
  if (absent.test(fold(text))) return { state: 'missing' }
  if (excused.test(fold(text))) return { state: 'excused' }
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? ranged(Number(text.replace(',', '.')), scale) : { state: 'not-a-number', text }
}

/** Reads a mark as people type it: decimal comma, number kept as text, words for absence. */
export const readMark = (written: string | number | boolean | null | undefined, scale: Scale): Mark =>
  typeof written === 'number' && Number.isFinite(written) ? ranged(written, scale) : readText(String(written ?? '').replace(/[\s\u00a0]+/g, ' ').trim(), scale)
