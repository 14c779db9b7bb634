import type { RosterLine, Written } from '#schema/grammar/roster.ts'
import { exportWords } from '#server/locale/export-words.ts'

const worded = <Key extends string>(words: Readonly<Record<Key, string>>, key: Key | null | undefined): string | null => (key ? words[key] : null)

const days = (written: readonly Written[] | undefined): readonly string[] => (written ?? []).flatMap(({ entries }) => entries ?? [])

export interface RowFacts {
  readonly ratingRight: string | null
  readonly badBirth: boolean
}

/** One person as programs read them: the words of the schools' own sheets, fields named as the corpus of rosters names them. */
export const jsonRow = ({ sheet, row, values, written }: RosterLine, { ratingRight, badBirth }: RowFacts): object => {
  const { staffCode, birthDate, gender, role, status, level, rating, periods03, startDate, endDate, ...rest } = values
  return {
    sheet, row, ...rest,
    id: staffCode ?? null,
    birthDate: badBirth ? 'impossible' : (birthDate ?? null),
    gender: worded(exportWords.gender, gender),
    role: worded(exportWords.role, role),
    status: worded(exportWords.status, status),
    level: worded(exportWords.level, level),
    rating: worded(exportWords.rating, rating),
    ratingRight,
    periods: periods03 ?? null,
    dates: [...days(written.startDate), ...days(written.endDate)],
    started: startDate ?? null,
    ended: endDate ?? null,
  }
}
