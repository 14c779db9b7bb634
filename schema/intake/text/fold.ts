import { remembering } from '../../grammar/remembering.ts'

const marks = /\p{M}/gu
const ascii = /^[ -~]*$/

/** Letters without diacritics, case kept; everything else stays. */
export const plain = (text: string): string => (ascii.test(text) ? text : text.normalize('NFD').replace(marks, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'))

/** Words for comparing: no diacritics, no case, no punctuation. */
export const fold = remembering((text) =>
  plain(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
)

/** Headings of databases glue words and numbers: 'SoTiet', 'Module1', 'ND01'. */
export const foldHeading = remembering((text) =>
  fold(plain(text).replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Za-z])(\d)/g, '$1 $2'))
    .replace(/\b0+(\d)/g, '$1'),
)

/** Whether folded text holds a folded phrase as whole words. */
export const holds = (folded: string, phrase: string): boolean => ` ${folded} `.includes(` ${phrase} `)
