import { basisText } from '#schema/locale/basis-text.ts'
import type { Basis } from '#schema/grammar/finding.ts'

interface SetBy {
  /** `today`: law not compared with its text for over a year says so. */
  byLaw(basis: Basis, today: string): string
  byAuthority(facts: { name: string; officer: string }): string
}

/** Ai đã định hạn nộp. */
export const setByVi: SetBy = {
  byLaw: (basis, today) => `Theo quy định chung: ${basisText([basis], 'vi', today)}`,
  byAuthority: ({ name, officer }) => `${name} (người đặt: ${officer})`,
}

export const setByEn: SetBy = {
  byLaw: (basis, today) => `By the general rule: ${basisText([basis], 'en', today)}`,
  byAuthority: ({ name, officer }) => `${name} (set by ${officer})`,
}
