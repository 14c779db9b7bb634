import { legible } from '#schema/intake/text/legible.ts'
import { oneLine } from '#schema/intake/text/tidy.ts'

/** By what a person is recognised where no id is known. */
export interface Fingerprint {
  readonly fullName: string
  readonly foldedName: string
  readonly birthDate: string | null
  readonly staffCode: string | null
  readonly foldedCode: string | null
}

/** For comparing: composed letters, one space, no case. Accents stay, for they tell people apart. */
export const folded = (text: string): string => oneLine(legible(text, null)).toLocaleLowerCase('vi')

export function fingerprintOf(line: { fullName: string; birthDate: string | null; staffCode: string | null }): Fingerprint {
  const staffCode = line.staffCode === null ? null : oneLine(line.staffCode) || null
  return {
    fullName: oneLine(line.fullName),
    foldedName: folded(line.fullName),
    birthDate: line.birthDate,
    staffCode,
    foldedCode: staffCode === null ? null : folded(staffCode),
  }
}
