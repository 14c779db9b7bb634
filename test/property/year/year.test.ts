import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Act, ActName } from '#schema/year/act.ts'
import { apply } from '#schema/year/apply.ts'
import { verifiedPeriods } from '#schema/figures/hours.ts'
import { bookOf, emptyBook } from '#schema/year/book-of.ts'
import type { Book, MemberYear } from '#schema/year/book.ts'
import { decide } from '#schema/year/decide.ts'
import { rollOver } from '#schema/year/figures/roll-over.ts'
import { periodsOf, programmes } from '#schema/year/figures/periods-of.ts'
import { countedIn, presentOn, standingOn } from '#schema/year/figures/standing.ts'
import { dayOf } from '#schema/year/figures/day.ts'
import { yearRating } from '#schema/year/figures/year-rating.ts'
import { yearTotals } from '#schema/year/figures/year-totals.ts'
import { afterClosing } from '#schema/year/who-may.ts'
import { dice, makers, member } from './acts.ts'
import { principal, year } from './actors.ts'
import { factsOf } from './facts-of.ts'
import { play, type Played, type Step } from './play.ts'

const moves = fc.noBias(fc.array(fc.array(fc.nat({ max: 99_991 }), { minLength: 14, maxLength: 14 }), { minLength: 20, maxLength: 70, size: 'max' }))

const everySequence = (holds: (played: Played) => void, numRuns: number): void => { fc.assert(fc.property(moves, (all) => { holds(play(all)) }), { numRuns }) }

const plain = (book: Book): string => JSON.stringify(book, (_key, value: unknown) => (value instanceof Map ? [...value] : value))

/** An oracle of its own: an item is earned once when each kind entered for it has a mark of 5 or more that stands. */
const earnedBy = ({ plan, assessments, credits }: MemberYear, programme: string): number => {
  const passed = plan.items.filter((item) => {
    const own = assessments.filter((one) => one.item === item.id && one.withdrawn === null)
    return item.programme === programme && own.length > 0 && [...new Set(own.map(({ kind }) => kind))].every((kind) => own.some((one) => one.kind === kind && (one.mark ?? 0) >= 5))
  })
  const credited = credits.filter((one) => one.withdrawn === null && one.kind !== 'waived' && one.programme === programme)
  return [...passed.map(({ periods, module }) => periods ?? verifiedPeriods(module ?? '', year.from) ?? 0), ...credited.map(({ periods }) => periods)].reduce((sum, periods) => sum + periods, 0)
}

/** Facts only ever become more. */
const losesNothing = (steps: readonly Step[]): void => {
  let before: ReadonlySet<string> = new Set()
  for (const { after } of steps.filter(({ declined }) => declined === null)) {
    const kept = factsOf(after)
    const lost = [...before].filter((fact) => !kept.has(fact))
    if (lost.length > 0) expect(lost).toEqual([])
    before = kept
  }
}

const reached = new Set<string>()

test('no sequence loses a fact, replay gives the same book, and what is declined changes nothing', () => {
  everySequence(({ steps, entries, book }) => {
    losesNothing(steps)
    for (const { act, declined, before, after } of steps) {
      if (declined === null) reached.add(act.act)
      else expect(after).toBe(before)
    }
    expect(plain(bookOf(entries))).toBe(plain(book))
    expect(book.version).toBe(entries.length)
  }, 2_500)
  // Sequences that never get anywhere would prove nothing.
  expect((Object.keys(makers) as ActName[]).filter((act) => !reached.has(act))).toEqual([])
})

test('no sequence counts a period twice, and totals are the sums of their people', () => {
  everySequence(({ book, law }) => {
    const people = countedIn(book)
    const totals = yearTotals(book, law)
    for (const programme of programmes) {
      for (const one of people) expect([one.member.id, periodsOf(book, one.member.id, law)[programme].earned]).toEqual([one.member.id, earnedBy(one, programme)])
      const present = people.filter((one) => presentOn(one, dayOf(book, law)))
      for (const figure of ['owed', 'planned', 'earned', 'missing'] as const) {
        expect(totals.programmes[programme][figure]).toBe(present.reduce((sum, one) => sum + (periodsOf(book, one.member.id, law)[programme][figure] ?? 0), 0))
      }
    }
    const ratings = people.map((one) => yearRating(book, one.member.id, law))
    expect(totals.completed).toBe(ratings.filter((one) => one?.rating === 'completed').length)
    expect(totals.notCompleted).toBe(ratings.filter((one) => one?.rating === 'notCompleted').length)
    expect(totals.completed + totals.notCompleted + totals.notYet + totals.notRated).toBe(people.length)
    expect(Object.values(totals.byStanding).reduce((sum, count) => sum + count, 0)).toBe(people.length)
    expect(totals.teams.reduce((sum, team) => sum + team.people, 0)).toBe(totals.empty + totals.drafted + totals.underway + totals.approved)
    expect(totals.terms.reduce((sum, term) => sum + term.periods, 0)).toBe(people.filter((one) => presentOn(one, dayOf(book, law))).flatMap(({ plan }) => plan.items).reduce((sum, item) => sum + (item.periods ?? verifiedPeriods(item.module ?? '', year.from) ?? 0), 0))
  }, 1_500)
})

/** Who proposed what this act settles; null: it settles nothing. */
const proposer = ({ act, before }: Step): string | null => {
  if (act.act === 'settleOverride') return before.overrides.get(act.override)?.by.account ?? null
  return act.act === 'settleAmendment' ? (before.members.get(act.person)?.plan.amendment?.by.account ?? null) : null
}

const keptToTheRules = (step: Step): void => {
  const { act, declined, before, asker } = step
  if (declined !== null) return
  if (before.closed !== null) expect(afterClosing.has(act.act)).toBe(true)
  if (act.act === 'certify') expect(yearRating(before, act.certificate.person, asker)?.rating).toBe('completed')
  expect(proposer(step)).not.toBe(asker.actor.account)
}

const heldRightly = ({ book, law }: Played): void => {
  for (const { certificate, revoked } of book.certificates.values()) {
    const holder = book.members.get(certificate.person)
    if (revoked === null && holder && standingOn(holder, dayOf(book, law)) === 'active') expect(yearRating(book, certificate.person, law)?.rating).toBe('completed')
  }
}

const noZeros = ({ book, law }: Played): void => {
  for (const one of countedIn(book)) {
    const rating = yearRating(book, one.member.id, law)
    if (['deferred', 'exempt', 'transferred', 'left'].includes(standingOn(one, dayOf(book, law)))) expect(rating?.rating).toBeNull()
    expect(rating?.rating === null).toBe(rating?.state !== 'rated')
  }
}

test('certificates are for those who completed, nobody acts after closing, and whoever is away is no zero', () => {
  everySequence((played) => {
    played.steps.forEach(keptToTheRules)
    heldRightly(played)
    noZeros(played)
  }, 1_500)
})

test('rolling over brings people and unfinished modules; undoing it gives back who was there', () => {
  everySequence(({ book: previous, law }) => {
    const next = { label: '2026-2027', from: '2026-08-01', to: '2027-07-31' }
    const asker = { actor: principal, today: '2026-08-10', year: next, provisions: [] }
    const enter = (book: Book, acts: readonly Act[]): Book => acts.reduce((now, act) => {
      expect(decide(now, act, asker)).toBeNull()
      return apply(now, { number: now.version + 1, at: 'x', by: principal, act })
    }, book)
    const before = enter(emptyBook, [{ act: 'join', member: member('z', dice([0])), from: 'recruited', on: '2026-08-01', decision: null, batch: null }])
    const after = enter(before, rollOver(previous, { batch: 'r', on: next.from, law, into: before }))
    expect(countedIn(after).length).toBe(1 + countedIn(previous).filter((one) => presentOn(one, dayOf(previous, law))).length)
    expect(countedIn(after).flatMap((one) => [...one.assessments, ...one.credits])).toEqual([])
    const undone = enter(after, [{ act: 'undoRollOver', batch: 'r', reason: 'nhầm' }])
    expect(countedIn(undone)).toEqual(countedIn(before))
    expect(yearTotals(undone, asker)).toEqual(yearTotals(before, asker))
  }, 300)
})

test('a book is total: entries nobody should have made break nothing, and nothing is lost by them', () => {
  fc.assert(fc.property(moves, (all) => {
    let book = emptyBook
    for (const [index, { act, asker }] of play(all).steps.filter(({ act: { act } }) => act !== 'undoRollOver').entries()) {
      const before = factsOf(book)
      book = apply(book, { number: index + 1, at: asker.today, by: asker.actor, act })
      const after = factsOf(book)
      expect([...before].filter((fact) => !after.has(fact))).toEqual([])
      expect(book.version).toBe(index + 1)
    }
  }), { numRuns: 200 })
})
