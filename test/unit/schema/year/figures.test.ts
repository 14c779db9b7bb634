import { expect, test } from '@jest/globals'
import { gvpt } from '#schema/catalogues/gvpt.ts'
import type { Act } from '#schema/year/act.ts'
import { amendmentDifference } from '#schema/year/figures/amendment-difference.ts'
import { clashes } from '#schema/year/figures/clashes.ts'
import { drift } from '#schema/year/figures/drift.ts'
import { exceptionsIn } from '#schema/year/figures/exceptions-of.ts'
import { fiveYears, ledgerOf } from '#schema/year/figures/ledger.ts'
import { legacyRating } from '#schema/year/figures/legacy-rating.ts'
import { numberGaps } from '#schema/year/figures/number-gaps.ts'
import { periodsOf } from '#schema/year/figures/periods-of.ts'
import { reminders } from '#schema/year/figures/reminders.ts'
import { rollOver } from '#schema/year/figures/roll-over.ts'
import { standardsOf, suggestModules } from '#schema/year/figures/suggest-modules.ts'
import { yearRating } from '#schema/year/figures/year-rating.ts'
import { yearTotals } from '#schema/year/figures/year-totals.ts'
import { approved, asker, done, fullPlan, given, handed, item, join, mark, plan, session } from './school.ts'

const law = asker()
const stands = (standing: 'deferred' | 'exempt' | 'onLeave' | 'transferred', more: object = {}): Act => ({ act: 'setStanding', person: 'a', standing, from: '2026-01-01', to: null, reason: null, decision: '4/QĐ', ...more })
const rating = (acts: readonly Act[]) => yearRating(given(acts), 'a', law)

test('the year is rated once everything is passed, whatever the resits', () => {
  expect(rating(approved('a'))).toMatchObject({ state: 'notYet', rating: null, reasons: ['test-missing'] })
  expect(rating(done('a'))).toMatchObject({ state: 'rated', rating: 'completed' })
  const failed = [...approved('a'), mark('a', '01', 8), mark('a', '02', 8), mark('a', 'GVPT 3', 4.9)]
  expect(rating(failed)).toMatchObject({ state: 'rated', rating: 'notCompleted', reasons: ['test-below-pass'] })
  expect(rating([...failed, mark('a', 'GVPT 3', 5, { attempt: 2 })])).toMatchObject({ rating: 'completed' })
  expect(rating([...done('a'), mark('a', '01', 4, { kind: 'questions' })])).toMatchObject({ rating: 'notCompleted' })
})

test('an open year waits for what is missing, a closed one does not', () => {
  const close: Act = { act: 'closeYear', on: '2026-03-10' }
  expect(rating([...approved('a'), close])).toMatchObject({ state: 'rated', rating: 'notCompleted', reasons: ['test-missing'] })
  expect(rating([...done('a'), { act: 'reopen', person: 'a', reason: 'sai' }])).toMatchObject({ state: 'notYet', reasons: ['plan-not-approved'] })
  expect(rating([...done('a'), { act: 'reopen', person: 'a', reason: 'sai' }, close])).toMatchObject({ rating: 'notCompleted', reasons: ['plan-not-approved'] })
  expect(rating([join('a')])).toMatchObject({ state: 'notRated', reasons: ['no-tests'] })
  expect(rating([join('a'), plan('a', [item('GVPT 3')]), handed('a')])?.reasons).toContain('programme-not-planned')
})

test('standings are states, none of them a zero; leave takes nothing from who had finished', () => {
  expect(rating([...done('a'), stands('deferred')])).toMatchObject({ state: 'deferred', rating: null, reasons: ['deferred'] })
  expect(rating([...approved('a'), stands('exempt')])).toMatchObject({ state: 'exempt', rating: null })
  expect(rating([...approved('a'), stands('onLeave')])).toMatchObject({ state: 'onLeave', rating: null })
  expect(rating([...approved('a'), stands('onLeave', { to: '2026-03-09' })])).toMatchObject({ state: 'notYet' })
  expect(rating([...done('a'), stands('onLeave')])).toMatchObject({ state: 'rated', rating: 'completed', standing: 'onLeave' })
  expect(rating([join('a', { role: 'staff' })])).toMatchObject({ state: 'outside', rating: null })
})

test('a confirmed override decides, one that waits or was refused does not', () => {
  const proposed = given([...done('a'), { act: 'proposeOverride', id: 'o', person: 'a', rating: 'notCompleted', reason: 'vi phạm' }])
  expect(yearRating(proposed, 'a', law)).toMatchObject({ rating: 'completed', override: { id: 'o' } })
  const settle = (accepted: boolean) => given([{ act: 'settleOverride', override: 'o', accepted, note: 'ý kiến' }], asker('principal', { by: { account: 'second' } }), proposed)
  expect(yearRating(settle(false), 'a', law)).toMatchObject({ rating: 'completed', override: null })
  const decided = yearRating(settle(true), 'a', law)
  expect(decided).toMatchObject({ rating: 'notCompleted', computed: { rating: 'completed' } })
  expect(decided?.reasons).toContain('overridden')
})

test('periods are owed by law less what was waived, and earned once with what was brought', () => {
  const credit = (kind: 'waived' | 'brought', id: string): Act => ({ act: 'credit', credit: { id, person: 'a', kind, programme: '01', periods: 10, decision: '2', from: 'TH Số 2', on: '2026-01-05' } })
  const book = given([...approved('a'), mark('a', '01', 3), mark('a', '01', 7, { attempt: 2 }), mark('a', '01', 9, { kind: 'questions' }), credit('waived', 'k'), credit('brought', 'l')])
  expect(periodsOf(book, 'a', law)['01']).toEqual({ owed: 30, planned: 40, earned: 50, missing: 0, credited: 10, waived: 10 })
  expect(periodsOf(book, 'a', law)['03']).toMatchObject({ owed: 40, planned: 40, earned: 0 })
  expect(periodsOf(given([join('a'), plan('a', [item('GVPT 1', { periods: null })])]), 'a', law)['03']).toMatchObject({ planned: 20, missing: 20 })
  expect(periodsOf(given([join('a'), stands('exempt')]), 'a', law)['01'].owed).toBe(0)
  expect(periodsOf(given([join('a'), stands('deferred')]), 'a', law)['01'].owed).toBe(40)
})

test('totals leave out who moved away, and say under which standing everybody is', () => {
  const book = given([...done('a'), ...approved('b'), join('c'), stands('transferred')])
  expect(yearTotals(book, law)).toMatchObject({ people: 3, active: 2, byStanding: { transferred: 1 }, approved: 1, empty: 1, completed: 0, notYet: 1, notRated: 2, registrations: [{ code: 'GVPT 3', people: ['b'], titleVerified: true }] })
})

test('clashes: people, leader, place, kept days; sessions that follow one another do not', () => {
  const at = (id: string, more: Parameters<typeof session>[1]): Act => ({ act: 'schedule', session: session(id, { people: ['a'], ...more }) })
  const kinds = (...acts: readonly Act[]) => clashes(given([join('a', { fullName: 'Lê A' }), ...acts])).map(({ kind }) => kind)
  expect(kinds(at('s', {}), at('t', { starts: '11:00', ends: '12:00' }))).toEqual([])
  expect(kinds(at('s', {}), at('t', { starts: '10:59', ends: '12:00' }))).toEqual(['person', 'leader', 'place'])
  expect(kinds(at('s', {}), at('t', { leader: 'Vũ B', place: 'P2', people: [] }))).toEqual([])
  expect(kinds(at('s', {}), { act: 'keepFree', span: { id: 'k', from: '2026-02-01', to: '2026-02-01', title: 'Thi' } })).toEqual(['keptFree'])
  expect(kinds(at('s', {}), stands('onLeave'))).toEqual(['leaderAbsent'])
  expect(kinds(at('s', {}), at('t', {}), { act: 'cancelSession', session: 't', reason: 'mưa' })).toEqual([])
})

test('gaps and order in the numbers of one issuer', () => {
  const issuers: readonly Act[] = ['i', 'j'].map((id) => ({ act: 'authoriseIssuer', issuer: { id, name: id, from: '2025-09-01', to: null, decision: '1' } }))
  const certify = (person: string, number: string, more: object = {}): Act => ({ act: 'certify', certificate: { id: person, person, number, issuer: 'i', on: '2026-03-05', ...more } })
  const of = (...acts: readonly Act[]) => numberGaps(given([...done('a'), ...done('b'), ...issuers, ...acts]))
  expect(of(certify('a', '01/BD'), certify('b', '02/BD'))).toEqual([])
  expect(of(certify('a', '01/BD'), certify('b', '04/BD'))).toMatchObject([{ kind: 'gap', after: '01/BD', before: '04/BD', missing: 2 }])
  expect(of(certify('a', '01/BD'), certify('b', '04/BD', { issuer: 'j' }))).toEqual([])
  expect(of(certify('a', '01/BD'), certify('b', '02/BD', { on: '2026-03-01' }))).toMatchObject([{ kind: 'order', missing: 0 }])
})

test('reminders are planned back from the earlier deadline and name who is behind', () => {
  const book = given([join('a'), join('b'), plan('b'), ...approved('c')])
  const at = (today: string, sent = { schoolPlan: false, report: false }) => reminders(book, { ...law, today }, sent).map(({ kind, due, days, people }) => [kind, due, days, people.map(({ id }) => id).join('')])
  expect(at('2025-05-01')).toEqual([['choosePlans', '2025-05-10', 9, 'a'], ['handPlans', '2025-05-17', 16, 'b'], ['sendSchoolPlan', '2025-07-01', 61, 'ab'], ['enterResults', '2026-05-18', 382, 'c'], ['sendReport', '2026-06-01', 396, 'c']])
  const early = { schoolPlan: true, report: true, deadlines: { schoolPlan: '2025-05-15' } }
  expect(at('2025-05-16', early)[0]).toEqual(['choosePlans', '2025-04-24', -22, 'a'])
})

test('exceptions: what a principal looks at, and nothing else', () => {
  const codes = (acts: readonly Act[], beside: Parameters<typeof exceptionsIn>[2] = {}, day = law) => exceptionsIn(given(acts), day, beside)('a').map(({ code }) => code)
  expect(codes(approved('a'))).toEqual([])
  expect(codes([join('a')])).toEqual(['notChosen'])
  expect(codes(approved('a'), { history: new Map([['a', ['GVPT 03']]]) })).toEqual(['repeatedModule'])
  expect(codes(approved('a'), { drift: drift(given(approved('a')), new Map([['a', ['GVPT 4']]])) })).toEqual(['sheetDiffers'])
  expect(codes(approved('a'), { drift: drift(given(approved('a')), new Map([['a', ['GVPT 03']]])) })).toEqual([])
  expect(codes([join('a'), plan('a', [...fullPlan.slice(0, 2), item('GVPT 99')])])).toEqual(['unknownModule', 'unfinishedStep'])
  expect(codes([join('a'), plan('a', [item('01'), item('02', { periods: 30 }), item('GVPT 3')])])).toEqual(['fewerPeriods', 'unfinishedStep'])
  expect(codes(approved('a'), {}, asker('principal', { today: '2026-05-17' }))).toEqual([])
  expect(codes(approved('a'), {}, asker('principal', { today: '2026-05-18' }))).toEqual(['resultMissing'])
  expect(codes(approved('a'), { reported: true })).toEqual(['resultMissing'])
  expect(codes(done('a'), { reported: true })).toEqual([])
  expect(codes([...approved('a'), mark('a', '01', 4)])).toEqual(['failedItem'])
  expect(codes([join('a'), stands('onLeave')])).toEqual([])
})

test('an amendment is told item by item and field by field', () => {
  expect(amendmentDifference(fullPlan, fullPlan)).toEqual([])
  expect(amendmentDifference(fullPlan, [item('01'), item('02', { periods: 20, months: ['2026-03'] }), item('GVPT 4')])).toEqual([
    { kind: 'dropped', item: 'GVPT 3', title: 'GVPT 3' },
    { kind: 'changed', item: '02', title: '02', field: 'periods', before: '40', after: '20' },
    { kind: 'changed', item: '02', title: '02', field: 'months', before: null, after: '2026-03' },
    { kind: 'added', item: 'GVPT 4', title: 'GVPT 4' },
  ])
})

test('the ledger counts nothing twice that was carried from one of its years to the next', () => {
  const next = { ...law, today: '2027-03-10', year: { label: '2026-2027', from: '2026-08-01', to: '2027-07-31' } }
  const carried = (from: string): Act => ({ act: 'credit', credit: { id: from, person: 'a', kind: 'carriedOver', programme: '03', periods: 20, decision: '3/QĐ', from, on: '2026-09-01' } })
  const years = [{ book: given([join('a'), carried('2025-2026'), carried('2020-2021')], next), law: next }, { book: given(done('a')), law }]
  const lines = ledgerOf(years, 'a')
  expect(lines.slice(0, 6).at(-1)).toMatchObject({ schoolYear: '2025-2026', balance: 0 })
  expect(lines.filter(({ kind }) => kind === 'carriedOver')).toMatchObject([{ periods: 20, counted: 0, decision: '3/QĐ' }, { periods: 20, counted: 20 }])
  expect(lines.at(-1)?.balance).toBe(-100)
  expect(fiveYears(years, 'a')).toMatchObject([{ schoolYear: '2025-2026', rating: 'completed', owed: 120, earned: 120, modules: ['GVPT 3'] }, { schoolYear: '2026-2027', state: 'notRated', rating: null }])
  const exempt = ledgerOf([{ book: given([join('a'), stands('exempt')]), law }], 'a')
  expect(exempt.at(-1)).toMatchObject({ kind: 'waived', balance: 0, decision: '4/QĐ' })
})

test('old grades keep their word, and speak for their years only', () => {
  expect(legacyRating('Khá', '2015-08-01')).toMatchObject({ original: 'Khá', rating: 'completed', checkedOn: null })
  expect(legacyRating('không hoàn thành', '2015-08-01').rating).toBe('notCompleted')
  expect(legacyRating('Tốt', '2015-08-01').rating).toBeNull()
  expect(legacyRating('Khá', '2021-08-01').rating).toBeNull()
})

test('modules are suggested by the headings of their list, never as verified', () => {
  const [first = ''] = standardsOf(gvpt)
  expect(suggestModules(gvpt, [first], ['GVPT 01']).map(({ code, doneBefore, linkVerified }) => [code, doneBefore, linkVerified])).toEqual([['GVPT 2', false, false], ['GVPT 1', true, false]])
  expect(suggestModules(gvpt, ['không có'])).toEqual([])
})

test('rolling over leaves out who moved away and carries unfinished modules only', () => {
  const book = given([...done('b'), ...approved('c'), join('a'), stands('transferred')])
  const acts = rollOver(book, { batch: 'r', on: '2026-08-01', law, into: { members: new Map() } })
  expect(acts.map((act) => ('member' in act ? act.member.id : act.act))).toEqual(['rollOver', 'b', 'c', 'plan'])
  expect(acts.at(-1)).toMatchObject({ person: 'c', source: 'previousYear', items: [{ id: 'GVPT 3' }] })
  expect(rollOver(book, { batch: 'r', on: '2026-08-01', law, into: book })).toHaveLength(1)
})
