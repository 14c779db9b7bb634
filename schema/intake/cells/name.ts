import { fold } from '../text/fold.ts'

const surnames = new Set(
  ('nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh luong dao doan lam mai to truong ha cao ta luu phung chau tang ' +
    'thai quach la giang chu kieu nghiem trieu vuong diep lo lu quang cam vi ma nong be hua than tong dam ton mac ngan cu ha sung giang vang ly y h')
    .split(' '),
)

const shortestDressed = 6

const notNames = /\b(?:to|khoi|lop|truong|mon|giao vien|hieu truong|nhan vien|danh sach|cong|tong|hoan thanh|dai hoc|cao dang|trung cap|mo dun|module|ban giam hieu|nguoi|ngay|thang|nam hoc|phong|chuyen|van phong|so|tiet|nghi|ghi chu|phan hieu|diem)\b/

/** Words that are surnames only without their diacritics. */
const wordsLikeSurnames = /^(?:tổng|tổ|họ|lưu ý|l[ýí] do|mã (?:số|gv|cb|nv|mô)|đào tạo|hồ sơ|chu kỳ|ngân sách|cam kết|vị trí|quá trình|ngành)(?![\p{L}])/iu

const addressed = /^(?:(?:PGS|GS|TS|ThS)\.?\s*|(?:Ông|Bà|Thầy|Cô)\s+)+(?=\p{Lu})/u
const lineBelow = /\s*[\n(]\s*\(?\s*(?:lớp|nhóm|tổ|lá|chồi|mầm|nhà trẻ)\s[^()]*\)?\s*$/iu

/** The name alone, where a form of address stands before it or a class below it. */
const bareName = (text: string): string => (text.length < shortestDressed ? text : text.replace(addressed, '').replace(lineBelow, ''))

/** How much a text looks like a person's name, 0..1. */
export const nameLikeness = (written: string): number => {
  const text = bareName(written)
  if (text.length < 3 || text.length > 45 || /[\d:;,/@()]/.test(text) || wordsLikeSurnames.test(text)) return 0
  const words = text.split(/\s+/)
  if (words.length > 7 || !words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word))) return 0
  return likenessOfWords(fold(text), words)
}

const likenessOfWords = (folded: string, words: readonly string[]): number => {
  const first = folded.split(' ')[0] ?? ''
  const known = surnames.has(first)
  if (words.length < 2) return 0.2
  if (!known && notNames.test(folded)) return 0
  const capitals = words.every((word) => /^\p{Lu}/u.test(word))
  if (known) return capitals ? 1 : 0.9
  return capitals ? 0.6 : 0.1
}

/** A surname alone, or surname and middle word without the given name. */
export const isHalfName = (name: string): boolean => {
  if (/^\p{Lu}['’]\p{Lu}/u.test(name)) return false
  const words = fold(name).split(' ')
  return words.length < 2 || (words.length === 2 && words[1] === 'thi')
}
