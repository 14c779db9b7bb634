import { basisText } from '#schema/locale/basis-text.ts'
import type { Basis } from '#schema/grammar/finding.ts'

interface SetBy {
  byLaw(basis: Basis): string
  byAuthority(facts: { name: string; officer: string }): string
}

/** Ai đã định hạn nộp. */
export const setByVi: SetBy = {
  byLaw: (basis) => `Theo quy định chung: ${basisText([basis], 'vi')}`,
  byAuthority: ({ name, officer }) => `${name} (người đặt: ${officer})`,
}

export const setByEn: SetBy = {
  byLaw: (basis) => `By the general rule: ${basisText([basis], 'en')}`,
  byAuthority: ({ name, officer }) => `${name} (set by ${officer})`,
}
