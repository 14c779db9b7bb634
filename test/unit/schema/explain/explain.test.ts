import { describe, expect, test } from '@jest/globals'
import type { Provision } from '#schema/grammar/provision.ts'
import { explainCounts } from '#schema/explain/explain-counts.ts'
import { explainWeights } from '#schema/explain/explain-weights.ts'
import { explainFinding } from '#schema/explain/explain-finding.ts'
import { explainLine } from '#schema/explain/explain-line.ts'
import { gvmn } from '#schema/catalogues/gvmn.ts'
import { preschoolTeacherModules } from '#schema/law/tt-12-2019.ts'
import { listsIn } from '#schema/rules/lists-in-force.ts'
import { moduleFigures } from '#schema/summary/module-figures.ts'
import { summedPeople } from '#schema/summary/person.ts'
import { provisions as pack } from '#schema/law/provisions.ts'
import { knownLocal } from '#schema/law/local/known.ts'
import { hoursMoved } from '#schema/law/tt-17-2019.ts'
import { questionTitle } from '#schema/locale/questions.ts'
import { sayExplanation } from '#schema/locale/say-explanation.ts'
import { checkRoster, lawOf } from '#schema/rules/check-roster.ts'
import { exampleRoster, type ExampleLine } from '#schema/rules/example.ts'

const moved: Provision = { ...hoursMoved, layer: 'province', cite: { instrument: '9/QĐ', clause: null }, since: [{ from: '2024-08-01', value: { to02: 10 } }, { from: '2025-08-01', value: null }] }

const explained = (line: ExampleLine, provisions: readonly Provision[] = []) => {
  const roster = exampleRoster([{ fullName: 'Người Thử Một', ...line }])
  return explainLine(roster, 0, { law: lawOf(roster, { provisions }), findings: checkRoster(roster, { provisions }) })
}

describe('periods', () => {
  test('owed by law, moved by a decision with its days, stated in a cell', () => {
    const [first] = explained({ periods01: 25 }, [moved])
    expect(first).toMatchObject({ figure: 'periods01', value: 30 })
    expect(first!.grounds.map(({ provision, layer, from, until }) => [provision, layer, from, until])).toEqual([
      ['load/general-teachers', 'nation', '2019-12-22', null],
      ['hours-moved', 'province', '2024-08-01', '2025-08-01'],
    ])
    expect(first!.steps.map(({ step }) => step)).toEqual(['owed', 'moved', 'stated', 'planned', 'missing'])
    expect(sayExplanation(first!, 'vi').steps.at(-1)).toBe('Phải học 30, kế hoạch 25, còn thiếu 5 tiết.')
  })

  test('programme 03 is summed from verified modules, and says which are not', () => {
    const third = explained({ modules: ['GVPT 1', 'GVPT 10'] })[2]!
    expect(third.steps.filter(({ step }) => step === 'module').map(({ facts }) => facts)).toMatchObject([{ code: 'GVPT 1', periods: 20, titleChecked: true }, { code: 'GVPT 10', periods: 40 }])
    expect(explained({ level: 'preschool', modules: ['GVMN 7'] })[2]!.steps.map(({ step }) => step)).toEqual(['owed', 'module-unverified', 'nothing-planned'])
  })
})

test('what is explained is what is reckoned: for every kind of person, and by an annex entered anew', () => {
  const annex: Provision = { ...preschoolTeacherModules, restates: true, since: [{ from: '2024-08-01', value: { ...gvmn, modules: gvmn.modules.map((module) => ({ ...module, title: { vi: 'Tên Mới', en: null }, periods: 20, provenance: { title: 'secondary', periods: 'original' } })) } }] }
  const people: readonly ExampleLine[] = [{ level: 'preschool', modules: ['GVMN 7', 'GVMN 8'] }, { level: null, modules: ['GVPT 1'] }, { status: 'onLeave', modules: [] }, { role: 'manager', periods03: 30 }, { status: 'left' }]
  const roster = exampleRoster(people.map((line, at) => ({ fullName: `Người Thử ${String(at)}`, ...line })), { context: { level: null } })
  const law = lawOf(roster, { provisions: [annex] })
  const summed = summedPeople(roster, law)
  for (const { line, index, quotas } of summed.filter((person) => person.quotas !== null)) {
    expect(explainLine(roster, index, { law, findings: [] }).slice(0, 3).map(({ value }) => value)).toEqual([quotas!.periods01, quotas!.periods02, quotas!.periods03].map(({ owed }) => owed))
    expect(line.values.status).not.toBe('left')
  }
  expect(summed[0]!.quotas!.periods03.planned).toBe(40)
  expect(sayExplanation(explainLine(roster, 0, { law, findings: [] })[2]!, 'vi').steps[1]).toBe('Mô đun GVMN 7 “Tên Mới” (tên chưa đối chiếu): 20 tiết theo danh mục.')
  expect(moduleFigures({ reading: { roster, tables: [] } as never, cells: { at: () => ({ value: null }) } as never }, summed.slice(0, 1), { on: law.on, lists: listsIn(law) })[0]).toMatchObject({ title: 'Tên Mới', verified: false })
})

test('a rating says the scale, every mark, the reasons and the conclusion', () => {
  const rating = explained({ score01: 8, score02: 4.5, score03: 5, rating: 'completed' })[3]!
  expect(rating.value).toBe('notCompleted')
  expect(rating.steps.map(({ step }) => step)).toEqual(['scale', 'mark', 'mark', 'mark', 'reason', 'rated'])
  expect(sayExplanation(rating, 'en')).toMatchObject({ value: 'Not completed', steps: expect.arrayContaining(['Because a test is below the pass mark.']) })
})

test('a sheet without results has no marks to speak of, and one article that says two things is named once', () => {
  const all = explained({ modules: ['GVPT 1'] })
  expect(all[3]!.steps).toEqual([{ step: 'not-rated', facts: { state: 'nothing-said' } }])
  expect(sayExplanation(all[0]!, 'vi').grounds).toHaveLength(1)
  expect(sayExplanation(explained({ score01: 8, score02: null, rating: 'completed' })[3]!, 'vi').steps.join(' ')).toContain('ô trống chưa kiểm tra')
})

test('a finding is explained by its rule, its law and its cell', () => {
  const finding = explained({ modules: ['GVPT 16', 'GVPT 1'] }).at(-1)!
  expect(finding).toMatchObject({ figure: 'finding', rule: 'unknown-module', grounds: [{ provision: 'modules/general-teachers', from: '2019-12-22' }] })
  expect(finding.inputs.map(({ text }) => text)).toEqual(['GVPT 16', 'GVPT 1'])
  expect(sayExplanation(finding, 'vi').steps).toHaveLength(3)
})

test('counts say what they leave out', () => {
  const roster = exampleRoster([{ fullName: 'Người Thử Một', modules: ['GVPT 1'] }, { fullName: 'Người Thử Hai', status: 'left', modules: ['GVPT 2'] }])
  const counts = explainCounts(roster, lawOf(roster))
  expect(counts.map(({ figure, value }) => [figure, value])).toEqual([['people', 1], ['managers', 0], ['teachers', 1], ['registrations', 1], ['periodsPlanned', 20]])
  for (const one of counts) expect(one.steps.at(-1)).toEqual({ step: 'left-out', facts: { left: 1 } })
})

test('errors and warnings say which rules speak, how often, and by what law', () => {
  const roster = exampleRoster([{ fullName: 'Người Thử Một', modules: ['GVPT 16', 'GVPT 17'] }, { fullName: 'Người Thử Hai', modules: ['GVPT 1', 'GVPT 1'] }])
  const findings = checkRoster(roster)
  const [errors, warnings] = explainWeights(findings, lawOf(roster))
  expect([errors!.value, warnings!.value]).toEqual([findings.filter(({ severity }) => severity === 'error').length, 0])
  expect(sayExplanation(errors!, 'vi').steps).toEqual(['Mô đun không có trong danh mục: 2 chỗ.', 'Mô đun ghi hai lần: 1 chỗ.'])
  expect(errors!.grounds.map(({ provision, from }) => [provision, from])).toEqual([['modules/general-teachers', '2019-12-22'], ['R10', '2011-01-01']])
})

test('what the plan itself fixed holds for its year; without a year no day is said', () => {
  const grounds = (schoolYear: { label: string; from: string; to: string } | null) => {
    const roster = exampleRoster([{ fullName: 'Người Thử Một', modules: ['GVPT 1'] }], { context: { schoolYear } })
    const finding = checkRoster(roster).find(({ rule }) => rule === 'too-few-modules')!
    return sayExplanation(explainFinding(roster, finding, lawOf(roster)), 'vi').grounds
  }
  expect(grounds({ label: '2024-2025', from: '2024-08-01', to: '2025-07-31' })).toEqual(['Kế hoạch của nhà trường; áp dụng từ 01/08/2024'])
  expect(grounds(null)).toEqual(['Kế hoạch của nhà trường'])
})

test('every sentence of every explanation is one, in both languages', () => {
  for (const one of [...explained({ modules: ['GVPT 1', 'GVMN 2'], periods01: 30, score01: 'x' as never, rating: 'completed' }, [moved]), ...explained({ level: null })]) {
    for (const language of ['vi', 'en'] as const) {
      const { title, value, grounds, steps } = sayExplanation(one, language)
      for (const text of [title, value, ...grounds, ...steps]) expect(text).not.toMatch(/undefined|NaN|\[object|^$/)
    }
  }
})

test('every provision has a title in both languages', () => {
  for (const { id } of [...pack, ...knownLocal]) for (const language of ['vi', 'en'] as const) expect({ id, title: questionTitle(id, language) }).not.toEqual({ id, title: id })
})
