import { verifiedPeriods } from '../../figures/hours.ts'
import type { Programme } from '../../figures/rating.ts'
import type { Book, MemberYear } from '../book.ts'
import type { CreditKind } from '../credit.ts'
import type { Item } from '../item.ts'
import { listsUnder, owedUnder, scaleUnder } from '../law-in-force.ts'
import type { YearLaw } from '../year-law.ts'
import { dayOf } from './day.ts'
import { itemResults } from './item-results.ts'
import type { ProgrammePeriods, YearPeriods } from './periods.ts'
import { standingOn } from './standing.ts'

export const programmes = ['01', '02', '03'] as const satisfies readonly Programme[]

const fieldOf = { '01': 'periods01', '02': 'periods02', '03': 'periods03' } as const

/** Periods of an item: as planned, else as its list says where that was read in the original. */
export const periodsOfItem = ({ periods, module }: Item, law: YearLaw): number | null =>
  periods ?? (module === null ? null : verifiedPeriods(module, law.year.from, listsUnder(law)))

const credited = ({ credits }: MemberYear, programme: Programme, kinds: readonly CreditKind[]): number =>
  credits.filter((credit) => credit.withdrawn === null && credit.programme === programme && kinds.includes(credit.kind)).reduce((sum, { periods }) => sum + periods, 0)

/** A module counts once, whatever it is called and however often it was taken. */
const once = (items: readonly Item[]): readonly Item[] => {
  const keys = items.map(({ module, id }) => module ?? id)
  return items.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

const sum = (items: readonly Item[], law: YearLaw): number | null =>
  items.map((item) => periodsOfItem(item, law)).reduce<number | null>((all, periods) => (all === null || periods === null ? null : all + periods), 0)

const free: ReadonlySet<string> = new Set(['exempt', 'transferred', 'left'])

interface Reading {
  readonly year: MemberYear
  readonly passed: readonly Item[]
  readonly owed: { readonly [P in Programme]: number | null }
  readonly law: YearLaw
}

const missingOf = (owed: number | null, planned: number | null, credit: number): number | null => (owed === null || planned === null ? null : Math.max(0, owed - planned - credit))

const inProgramme = ({ year, passed, owed: asked, law }: Reading, programme: Programme): ProgrammePeriods => {
  const mine = ({ programme: of }: Item): boolean => of === programme
  const [waived, credit] = [credited(year, programme, ['waived']), credited(year, programme, ['carriedOver', 'brought'])]
  const owed = asked[programme] === null ? null : Math.max(0, asked[programme] - waived)
  const planned = sum(once(year.plan.items.filter(mine)), law)
  const earned = once(passed.filter(mine)).reduce((total, item) => total + (periodsOfItem(item, law) ?? 0), credit)
  return { owed, planned, earned, missing: missingOf(owed, planned, credit), credited: credit, waived }
}

/** What the law asks of a person whose year stands so; a deferred year is still owed, later. */
const askedOf = (book: Pick<Book, 'closed'>, year: MemberYear, law: YearLaw): Reading['owed'] => {
  const owed = free.has(standingOn(year, dayOf(book, law))) ? { periods01: 0, periods02: 0, periods03: 0 } : owedUnder(year.member, law)
  return { '01': owed?.[fieldOf['01']] ?? null, '02': owed?.[fieldOf['02']] ?? null, '03': owed?.[fieldOf['03']] ?? null }
}

const none: ProgrammePeriods = { owed: null, planned: null, earned: 0, missing: null, credited: 0, waived: 0 }

/** Periods owed, planned and earned per programme; somebody the book does not know has none. */
export const periodsOf = (book: Book, person: string, law: YearLaw): YearPeriods => {
  const year = book.members.get(person)
  if (year === undefined) return { '01': none, '02': none, '03': none }
  const passed = itemResults(year, scaleUnder(law)).filter((result) => result.passed === true).map(({ item }) => item)
  const reading: Reading = { year, passed, owed: askedOf(book, year, law), law }
  return { '01': inProgramme(reading, '01'), '02': inProgramme(reading, '02'), '03': inProgramme(reading, '03') }
}
