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

/** Degrees and forms of address before a name: 'ThS. ', 'Bà '. */
const address = /^(?:(?:PGS|GS|TS|ThS|Th\.S|CN|BS|KS|NGƯT|NGND)\s*\.\s*|(?:PGS|TS|ThS|Th\.S)\s+|(?:Ông|Bà|Thầy|Cô|Mr|Mrs|Ms|Miss)\.?\s+|(?:đ\/c|đc|đồng chí)\s*[.:]?\s+)+(?=\p{Lu}\S*\s)/iu

/** A name as it is called, without the address before it. */
export const withoutAddress = (text: string): string => text.replace(address, '')

/** A class or a team behind the name. */
const place = /^(?:lớp|nhóm|tổ|khối|lá|chồi|mầm|nhà trẻ|gvcn|cn)\s+\S|^\d{1,2}[A-K]\d{0,2}$/iu

/** How somebody is employed. */
const contract = /^(?:hđ|hợp đồng|hđlđ|bc|biên chế|tập sự|thỉnh giảng|mới|gv mới|biệt phái)(?!\p{L})/iu

const isRemark = (text: string): boolean => readRole(text) !== null || readStatus(text) !== null || place.test(text) || contract.test(text)

/** 'Nguyễn Thị Hoa (TTCM)': a post or a leave noted behind the name. A letter that tells namesakes apart stays. */
export const nameAndRemark = (written: string): NameAndRemark => {
  const text = withoutAddress(written.replace(marks, '').trim())
  for (const pattern of [bracketed, dashed, after]) {
    const [, name = '', remark = ''] = pattern.exec(text) ?? []
    if (name !== '' && isRemark(remark)) return { name: name.trim(), remark: remark.trim() }
  }
  return { name: text, remark: '' }
}
