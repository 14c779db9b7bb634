import type { RosterLine } from '#schema/grammar/roster.ts'

const plain = (text: string | null | undefined): string => (text ?? '').normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()

/** Who a row is about: name, birth date and code, wherever the row stands. */
export const fingerprint = ({ values }: Pick<RosterLine, 'values'>): string =>
  [values.fullName, values.birthDate, values.staffCode].map(plain).join('|')
