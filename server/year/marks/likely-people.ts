import { fold, nameKey } from '#schema/figures/fold.ts'
import { faintLikeness, likeliest, likeness } from '#schema/figures/likeness.ts'
import type { Member } from '#schema/year/member.ts'

export interface Described {
  readonly fullName: string
  readonly staffCode: string | null
  readonly birthDate: string | null
}

export interface Candidate {
  readonly member: Member
  /** 0 to 1. */
  readonly likelihood: number
}

const otherBirthDate = 0.5

const sameCode = ({ staffCode }: Member, said: Described): boolean => staffCode !== null && said.staffCode !== null && fold(staffCode) === fold(said.staffCode)

const bornOn = (text: string): string => {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  return parts ? `${parts[3] ?? ''}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}` : text.trim()
}

const datesClash = ({ birthDate }: Member, said: Described): boolean =>
  birthDate !== null && said.birthDate !== null && !birthDate.startsWith(bornOn(said.birthDate)) && !bornOn(said.birthDate).startsWith(birthDate)

/** The one person a row is about: by code, else by a name nobody else has. Null: a person has to say. */
export function certainPerson(members: readonly Member[], said: Described): Member | null {
  const coded = members.filter((member) => sameCode(member, said))
  const named = members.filter(({ fullName }) => nameKey(fullName) === nameKey(said.fullName)).filter((member) => !datesClash(member, said))
  const [only, ...others] = coded.length > 0 ? coded : named
  if (!only || others.length > 0) return null
  return coded.length > 0 && said.fullName !== '' && likeness(only.fullName, said.fullName) < faintLikeness ? null : only
}

/** Who it could be, the likeliest first. */
export const likelyPeople = (members: readonly Member[], said: Described): Candidate[] =>
  likeliest(members, (member) => (sameCode(member, said) ? 1 : likeness(member.fullName, said.fullName) * (datesClash(member, said) ? otherBirthDate : 1)))
    .map(({ one, likeness: likelihood }) => ({ member: one, likelihood }))
