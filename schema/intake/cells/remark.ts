import { readRole, readStatus } from './words.ts'

export interface NameAndRemark {
  readonly name: string
  readonly remark: string
}

const bracketed = /^(.+?)\s*\(([^()]*)\)\s*$/s
const dashed = /^(.+?)\s+[-–]\s+(.+)$/s
const after = /^(.+?)\s*[,;\n]\s*(.+)$/s

/** Numbers before a name, stars of a legend behind it. */
const marks = /^\s*\d{1,3}\s*[.)]\s+|^[*+•]\s*|\s*[*†‡]+\s*$/g

const isRemark = (text: string): boolean => readRole(text) !== null || readStatus(text) !== null

/** 'Nguyễn Thị Hoa (TTCM)': a post or a leave noted behind the name. A letter that tells namesakes apart stays. */
export const nameAndRemark = (written: string): NameAndRemark => {
  const text = written.replace(marks, '')
  for (const pattern of [bracketed, dashed, after]) {
    const [, name = '', remark = ''] = pattern.exec(text) ?? []
    if (name !== '' && isRemark(remark)) return { name: name.trim(), remark: remark.trim() }
  }
  return { name: text, remark: '' }
}
