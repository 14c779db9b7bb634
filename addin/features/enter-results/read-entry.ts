import { fold } from '#schema/figures/fold.ts'
import { readMark, type Scale } from '#schema/figures/mark.ts'

/** What somebody typed where a mark is wanted. */
export type Entry =
  | { readonly state: 'mark'; readonly value: number }
  | { readonly state: 'absent' }
  | { readonly state: 'empty' }
  | { readonly state: 'refused'; readonly why: 'outOfRange' | 'notANumber' | 'excused' }

const absent = /^(v|vang|vang mat|vang thi|vp|cp|kp|bo thi|(khong|ko) (kt|kiem tra|thi|co mat))$/

const refused = (why: 'outOfRange' | 'notANumber' | 'excused'): Entry => ({ state: 'refused', why })

/** Reads a mark as people type it. Absence is said in words; a mark that is still to come is none. */
export const readEntry = (written: string, scale: Scale): Entry => {
  const mark = readMark(written, scale)
  if (mark.state === 'mark') return mark
  if (mark.state === 'missing') return absent.test(fold(written)) ? { state: 'absent' } : { state: 'empty' }
  if (mark.state === 'excused') return refused('excused')
  return refused(mark.state === 'out-of-range' ? 'outOfRange' : 'notANumber')
}
