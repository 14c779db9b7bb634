import { describe, expect, it, test } from '@jest/globals'
import { betweenDocuments } from '#schema/legal-basis/between-documents.ts'
import { checkLegalBasis } from '#schema/legal-basis/check-legal-basis.ts'
import type { LegalFinding } from '#schema/legal-basis/finding.ts'
import { readDocument } from '#schema/legal-basis/read/document.ts'
import { titlesVi } from '#schema/locale/legal-basis/vi.ts'
import { sayLegal } from '#schema/locale/legal-basis/say.ts'
import { planDocument, preschoolTeachers, regulation } from '#test/support/plan-document.ts'

/** Three made-up plans that between them commit every fault. */
const faulty: readonly LegalFinding[] = [
  planDocument({
    title: 'Bồi dưỡng thường xuyên cán bộ quản lý, giáo viên năm học 2021-2022',
    bases: [
      'Thông tư số 26/2012/TT-BGDĐT ngày 10/7/2012', preschoolTeachers.replace('26/8', '16/8'), 'Quyết định số 711/QĐ-TTg ngày 13/6/2012', 'Thông tư số 17/2019/TT-BGDĐT',
      'Kế hoạch số 9/KH-PGDĐT ngày 31/6/2021', 'Kế hoạch số 8/KH-PGDĐT ngày 21/9/2021', 'Kế hoạch số 8/KH-PGDĐT ngày 22/9/2021', 'Thông tư số 99/2019/TT-BGDĐT ngày 05/5/2020',
      'Quyết định số 88/QĐ-UBND ngày 10/8/2020 về Kế hoạch thời gian năm học 2020-2021',
    ],
  }),
  planDocument({ placeAndDate: null, title: 'Bồi dưỡng thường xuyên giáo viên năm 2026', bases: [regulation, 'Nghị định số 90/2020/NĐ-CP ngày 13/8/2020'] }),
  planDocument({ placeAndDate: 'Hoa Ban, ngày 20 tháng 9 năm 2026', title: 'Bồi dưỡng năm học 2026-2027', bases: ['Nghị định số 101/2017/NĐ-CP ngày 01/9/2017'] }),
  planDocument({ placeAndDate: 'Hoa Ban, ngày 1 tháng 12 năm 2019', title: 'Bồi dưỡng giáo viên', bases: [regulation] }),
  planDocument({ title: 'Sinh hoạt hè', bases: [] }),
].flatMap((document) => checkLegalBasis(document).findings)

const kinds = Object.keys(titlesVi)

describe.each(kinds)('%s', (kind) => {
  const samples = faulty.filter((each) => each.kind === kind)

  it('occurs and is said in both languages, facts and all', () => {
    expect(samples.length).toBeGreaterThan(0)
    for (const finding of samples) for (const language of ['vi', 'en'] as const) {
      const said = sayLegal(finding, language)
      for (const text of Object.values(said)) {
        expect(text).not.toBe('')
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\s,|\d{4}-\d\d-\d\d| {2}/)
      }
    }
    if ('cited' in samples[0]!.facts) expect(sayLegal(samples[0]!).what).toContain(samples[0]!.facts.cited)
  })
})

test('the decree on documents is not held against a letter older than itself', () => {
  const before = checkLegalBasis(planDocument({ placeAndDate: 'Hoa Ban, ngày 3 tháng 2 năm 2020', title: 'Bồi dưỡng', bases: [preschoolTeachers.replace('26/8', '16/8')] })).findings[0]!
  expect(before.basis.map(({ cite }) => cite?.instrument)).not.toContain('ND30-2020')
  expect(faulty.find(({ kind }) => kind === 'date-differs')!.basis.map(({ cite }) => cite?.instrument)).toContain('ND30-2020')
})

test('two documents that disagree about a day are told apart, with the register', () => {
  const read = (basis: string) => readDocument(planDocument({ bases: [basis] }))
  expect(betweenDocuments([read(preschoolTeachers), read(preschoolTeachers.replace('26/8', '16/8'))])).toEqual([
    { instrument: 'TT12-2019', known: '2019-08-26', dates: [{ day: '2019-08-26', documents: [0] }, { day: '2019-08-16', documents: [1] }] },
  ])
  expect(betweenDocuments([read(preschoolTeachers), read(preschoolTeachers)])).toEqual([])
})
