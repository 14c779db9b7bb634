import type { Credit } from '../credit.ts'
import type { Legacy } from '../legacy.ts'
import type { Asker } from '../asker.ts'
import type { Book, MemberYear } from '../book.ts'
import { first, free, must, no, ofMember, readable, said } from '../checks.ts'
import type { Decline } from '../decline.ts'
import { legaciesOf } from '../figures/legacies.ts'
import { legacyRatingOf } from '../figures/legacy-rating.ts'
import { mostPeriods, owedUnder } from '../law-in-force.ts'
import { heldIn, withdrawable } from '../results/decide-results.ts'
import type { Checks } from '../told.ts'

const fieldOf = { '01': 'periods01', '02': 'periods02', '03': 'periods03' } as const

/** Nobody is spared more than is owed; nothing is worth more than a whole year. */
const mostFor = ({ kind, programme }: Credit, { member, credits }: MemberYear, asker: Asker): number => {
  if (kind !== 'waived') return mostPeriods(member, asker)
  const waived = credits.filter((one) => one.withdrawn === null && one.kind === 'waived' && one.programme === programme).reduce((sum, { periods }) => sum + periods, 0)
  return (owedUnder(member, asker)?.[fieldOf[programme]] ?? Infinity) - waived
}

const amount = (credit: Credit, year: MemberYear, asker: Asker): Decline | null => {
  const most = mostFor(credit, year, asker)
  return must(Number.isInteger(credit.periods) && credit.periods > 0 && credit.periods <= most, () => no('periodsOutOfRange', { item: credit.programme, periods: credit.periods, most: Number.isFinite(most) ? most : null }, 'credit.periods'))
}

/** One of the four words, of a year that had them, resting on a paper; taken back only where one stands. */
const legacyIsSound = (book: Book, { member: { fullName: name } }: MemberYear, { person, schoolYear, grade, basis }: Legacy): Decline | null => {
  const standing = legaciesOf([book], person).find((one) => one.schoolYear === schoolYear)
  return first(
    () => must(grade === null || legacyRatingOf(grade, schoolYear).rating !== null, () => no('gradeUnknown', { grade, schoolYear, name }, 'legacy.grade')),
    () => must((standing?.original ?? null) !== grade || (grade !== null && standing?.basis !== basis), () => no('nothingChanged', { name }, 'legacy.grade')),
    () => said(basis, grade === null ? 'reasonMissing' : 'decisionMissing', 'legacy.basis'),
  )
}

export const creditChecks: Checks<'credit' | 'withdrawCredit' | 'recordLegacy'> = {
  credit: (book, { credit }, asker) =>
    ofMember(book, credit.person, (year) =>
      first(
        () => free(heldIn(book, ({ credits }) => credits, credit.id) !== undefined, credit.id),
        () => readable(credit.on, 'credit.on'),
        () => must(credit.on <= asker.today, () => no('dayInFuture', { day: credit.on, today: asker.today }, 'credit.on')),
        () => amount(credit, year, asker),
        () => said(credit.decision, 'decisionMissing', 'credit.decision'),
        () => (credit.kind === 'waived' ? null : said(credit.from, 'sourceMissing', 'credit.from')),
      ),
    ),
  withdrawCredit: (book, { credit, reason }) => withdrawable(heldIn(book, ({ credits }) => credits, credit), 'credit', reason),
  recordLegacy: (book, { legacy }) => ofMember(book, legacy.person, (year) => legacyIsSound(book, year, legacy)),
}
