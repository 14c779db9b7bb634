import type { Remark } from './workbook.ts'

/** The last line of a comment of ours, by which it is found again. */
const TAIL = /\nBDTX#([\w-]+)$/

export const contentOf = (remark: Remark): string => `${remark.text}\nBDTX#${remark.id}`

/** The id of a remark of ours; null where a person wrote the comment. */
export const idIn = (content: string): string | null => TAIL.exec(content)?.[1] ?? null
