import { groupedBy } from '../../figures/grouped.ts'
import { present, type Person } from '../../figures/people.ts'
import type { Roster } from '../../grammar/roster.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { codeLengths } from '../../law/product.ts'
import { flawsOf, hitOf, numberFact, textFact } from '../from-flaws.ts'

type Facts = { text: string; found: number | null; usual: number | null }

type Lengths = NonNullable<(typeof codeLengths.since)[number]['value']>

interface Coded {
  readonly person: Person
  readonly text: string
  readonly letters: string
  readonly digits: string
}

const codedOf = (person: Person): readonly Coded[] => {
  const text = person.line.values.staffCode?.replace(/\s/g, '') ?? ''
  const [, letters, digits] = /^([a-z]*[-_.]?)(\d+)$/i.exec(text) ?? []
  return letters === undefined || digits === undefined ? [] : [{ person, text, letters, digits }]
}

const most = (lengths: readonly number[]): number =>
  [...groupedBy(lengths, (length) => length)].reduce((best, [length, all]) => (all.length > best[1] ? [length, all.length] as const : best), [0, 0] as readonly [number, number])[0]

/** Whether codes of a school's own have a length: nearly all share it, and zeros stand before them or they are long. */
const areEven = (coded: readonly Coded[], usual: number, { own }: Lengths): boolean => {
  const same = coded.filter(({ digits }) => digits.length === usual)
  const filled = usual > 1 && (usual >= own.digits || same.some(({ digits }) => digits.startsWith('0')))
  return filled && same.length >= own.people && same.length >= coded.length * own.share
}

/** Where only a school's own codes have that length, a longer one counts on; a shorter one lost a digit. */
const isOdd = (coded: readonly Coded[], usual: number, lengths: Lengths): ((length: number) => boolean) => {
  const kind = coded[0]?.letters === '' ? lengths.kinds.find(({ digits }) => digits === usual) : undefined
  if (kind) return (length) => length !== usual && !kind.also.includes(length)
  const even = areEven(coded, usual, lengths)
  return (length) => even && length < usual
}

/** Numbers of another length than those around them. */
const oddOnes = (roster: Roster, lengths: Lengths): Hits<Facts> =>
  [...groupedBy(present(roster).flatMap(codedOf), ({ letters }) => letters.toUpperCase())].flatMap(([, coded]) => {
    const usual = most(coded.map(({ digits }) => digits.length))
    const odd = isOdd(coded, usual, lengths)
    return coded.filter(({ digits }) => odd(digits.length)).map(({ person, text, digits }) => ({ line: person.index, field: 'staffCode' as const, facts: { text, found: digits.length, usual } }))
  })

export const badId = rule({
  id: 'bad-id',
  severity: 'warning',
  under: { codeLengths },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster, { codeLengths: lengths }): Hits<Facts> => {
    const reported = flawsOf(roster, 'bad-id')
    const known = new Set(reported.map(({ line }) => line))
    return [
      ...reported.map((flaw) => hitOf(flaw, { text: textFact(flaw.facts, 'written'), found: numberFact(flaw.facts, 'found'), usual: numberFact(flaw.facts, 'usual') })),
      ...oddOnes(roster, lengths).filter(({ line }) => !known.has(line)),
    ]
  },
})
