import { parseCode } from '#schema/catalogues/module.ts'
import { readModules } from '#schema/intake/cells/modules.ts'
import { invalid, type Answered, type Words } from './answer.ts'

const LABEL = /^(\d{4})\s*[-–]\s*(\d{4})$/
/** School years begin in September for the law that is asked. */
const OPENING = '09-01'

/** The first day of a school year, or today where none is given. */
export const dayOfYear = (label: string, today: string, words: Words): string | Answered => {
  if (label === '') return today
  const [, first, second] = LABEL.exec(label) ?? []
  return Number(second) === Number(first) + 1 ? `${String(first)}-${OPENING}` : invalid(words.noYear(label))
}

/** Canonical codes a text names; an answer where there is none, or where a bare number belongs to no list. */
export const codesIn = (text: string, words: Words): readonly string[] | Answered => {
  const read = readModules({ value: text, text, isDate: false, cell: null }, { role: null, level: null })
  if (read.state === 'nothing') return []
  if (read.state !== 'read') return invalid(words.noCode(text))
  const bare = read.entries.some((entry) => parseCode(entry) === null)
  return bare ? invalid(words.noCode(text)) : read.entries
}
