import type { RosterLine, Written } from '#schema/grammar/roster.ts'
import { exportWords } from '#server/locale/export-words.ts'

const worded = <Key extends string>(words: Readonly<Record<Key, string>>, key: Key | null | undefined): string | null => (key ? words[key] : null)

const days = (written: readonly Written[] | undefined): readonly string[] => (written ?? []).flatMap(({ entries }) => entries ?? [])

const marks = ['score01', 'score02', 'score03'] as const

/** A mark or rating that could not be read is given as it was written. */
const asWritten = (written: readonly Written[] | undefined): string | null => written?.map(({ text }) => text).find((text) => text !== '') ?? null

export interface RowFacts {
  readonly ratingRight: string | null
  /** Fields of which a cell could not be read. */
  readonly unread: ReadonlySet<string>
}

/** One person as programs read them: the words of the schools' own sheets, fields named as the corpus of rosters names them. */
export const jsonRow = ({ sheet, row, values, written }: RosterLine, { ratingRight, unread }: RowFacts): object => {
  const { staffCode, birthDate, gender, role, status, level, rating, periods03, startDate, endDate, ...rest } = values
  return {
    sheet, row, ...rest,
    id: staffCode ?? null,
    birthDate: unread.has('birthDate') ? 'impossible' : (birthDate ?? null),
    gender: worded(exportWords.gender, gender),
    role: worded(exportWords.role, role),
    status: worded(exportWords.status, status),
    level: worded(exportWords.level, level),
    ...Object.fromEntries(marks.filter((field) => unread.has(field)).map((field) => [field, asWritten(written[field])])),
    rating: unread.has('rating') ? asWritten(written.rating) : worded(exportWords.rating, rating),
    ratingRight,
    periods: periods03 ?? null,
    dates: [...days(written.startDate), ...days(written.endDate)],
    started: startDate ?? null,
    ended: endDate ?? null,
  }
}
