import { groupedBy } from '../../figures/grouped.ts'
import { present, type Person } from '../../figures/people.ts'
import type { Roster } from '../../grammar/roster.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { codeLengths } from '../../law/product.ts'
import { flawsOf, hitOf, numberFact, textFact } from '../from-flaws.ts'

type Facts = { text: string; found: number | null; usual: number | null }

const digitsOf = ({ line }: Person): string | null => {
  const code = line.values.staffCode?.replace(/\s/g, '') ?? ''
  return /^\d+$/.test(code) ? code : null
}

const most = (lengths: readonly number[]): number | null =>
  [...groupedBy(lengths, (length) => length)].reduce<readonly [number, number] | null>((best, [length, all]) => (best === null || all.length > best[1] ? [length, all.length] : best), null)?.[0] ?? null

/** Numbers of another length than those around them, where most are of a kind that is known. */
const oddOnes = (roster: Roster, kinds: readonly { digits: number; also: readonly number[] }[]): Hits<Facts> => {
  const coded = present(roster).flatMap((person) => {
    const digits = digitsOf(person)
    return digits === null ? [] : [{ person, digits }]
  })
  const usual = most(coded.map(({ digits }) => digits.length))
  const kind = kinds.find(({ digits }) => digits === usual)
  if (!kind) return []
  return coded
    .filter(({ digits }) => digits.length !== kind.digits && !kind.also.includes(digits.length))
    .map(({ person, digits }) => ({ line: person.index, field: 'staffCode', facts: { text: digits, found: digits.length, usual } }))
}

export const badId = rule({
  id: 'bad-id',
  severity: 'warning',
  under: { codeLengths },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster, { codeLengths: { kinds } }): Hits<Facts> => {
    const reported = flawsOf(roster, 'bad-id')
    const known = new Set(reported.map(({ line }) => line))
    return [
      ...reported.map((flaw) => hitOf(flaw, { text: textFact(flaw.facts, 'written'), found: numberFact(flaw.facts, 'found'), usual: numberFact(flaw.facts, 'usual') })),
      ...oddOnes(roster, kinds).filter(({ line }) => !known.has(line)),
    ]
  },
})
