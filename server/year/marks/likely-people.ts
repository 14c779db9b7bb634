import { fold, nameKey } from '#schema/figures/fold.ts'
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

const least = 0.5
const most = 5

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))

/** How alike two names are: the pairs of letters they share (Dice), without accents. */
function alike(one: string, other: string): number {
  const [mine, theirs] = [pairsOf(fold(one)), pairsOf(fold(other))]
  const left = [...theirs]
  const shared = mine.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return mine.length + theirs.length === 0 ? 0 : (2 * shared.length) / (mine.length + theirs.length)
}

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
  return coded.length > 0 && said.fullName !== '' && alike(only.fullName, said.fullName) < least ? null : only
}

/** Who it could be, the likeliest first. */
export const likelyPeople = (members: readonly Member[], said: Described): Candidate[] =>
  members
    .map((member) => ({ member, likelihood: sameCode(member, said) ? 1 : alike(member.fullName, said.fullName) * (datesClash(member, said) ? 0.5 : 1) }))
    .filter(({ likelihood }) => likelihood >= least)
    .sort((one, other) => other.likelihood - one.likelihood)
    .slice(0, most)
