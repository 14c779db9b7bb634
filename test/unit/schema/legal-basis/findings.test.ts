import { describe, expect, it } from '@jest/globals'
import { checkLegalBasis } from '#schema/legal-basis/check-legal-basis.ts'
import type { LegalKind } from '#schema/legal-basis/finding.ts'
import { generalTeachers, planDocument, preschoolManagers, preschoolTeachers, regulation, type PlanParts } from '#test/support/plan-document.ts'

const found = (parts: PlanParts) => checkLegalBasis(planDocument(parts)).findings
const kinds = (parts: PlanParts): readonly LegalKind[] => found(parts).map(({ kind }) => kind)
const one = (parts: PlanParts, kind: LegalKind) => found(parts).filter((each) => each.kind === kind)

const sound = [regulation, preschoolTeachers]

describe('a sound plan', () => {
  it('has no finding', () => {
    expect(kinds({ bases: sound })).toEqual([])
  })
})

describe('in force on the signing day', () => {
  const old = 'Thông tư số 26/2012/TT-BGDĐT ngày 10/7/2012 của Bộ Giáo dục và Đào tạo'

  it('an instrument holds on its last day and is repealed on the next', () => {
    const bases = [old, preschoolTeachers]
    expect(one({ bases, placeAndDate: 'Hoa Ban, ngày 27 tháng 12 năm 2019', title: 'Bồi dưỡng thường xuyên giáo viên năm học 2019-2020' }, 'repealed')).toEqual([])
    expect(one({ bases, placeAndDate: 'Hoa Ban, ngày 28 tháng 12 năm 2019', title: 'Bồi dưỡng thường xuyên giáo viên năm học 2019-2020' }, 'repealed')).toMatchObject([
      { severity: 'error', confidence: 'verified', instruments: ['TT26-2012', 'TT19-2019'], facts: { to: '2019-12-28', successors: ['TT19-2019'] } },
    ])
  })

  it('points at the paragraph and the characters', () => {
    const [finding] = one({ bases: [preschoolTeachers, old] }, 'repealed')
    const line = planDocument({ bases: [preschoolTeachers, old] })[finding!.place!.paragraph]!
    expect(line.slice(finding!.place!.from, finding!.place!.to)).toBe('Thông tư số 26/2012/TT-BGDĐT ngày 10/7/2012')
  })

  it('what is named as past is not relied on', () => {
    expect(kinds({ bases: [`${regulation} thay thế Thông tư số 26/2012/TT-BGDĐT ngày 10/7/2012`, preschoolTeachers] })).toEqual([])
  })

  it('without a day nothing is concluded about an end within the year', () => {
    expect(one({ bases: [regulation, preschoolTeachers, 'Nghị định số 90/2020/NĐ-CP ngày 13/8/2020'], placeAndDate: null, title: 'Bồi dưỡng thường xuyên giáo viên năm 2026' }, 'repealed-meanwhile')).toMatchObject([{ severity: 'info', instruments: ['ND90-2020', 'ND233-2026'] }])
  })

  it('an instrument not yet in force is no basis, on its first day it is', () => {
    const parts = { bases: [regulation, preschoolTeachers], title: 'Bồi dưỡng thường xuyên giáo viên năm học 2019-2020' }
    expect(one({ ...parts, placeAndDate: 'Hoa Ban, ngày 27 tháng 12 năm 2019' }, 'not-yet-in-force')).toMatchObject([{ severity: 'error', instruments: ['TT19-2019'] }])
    expect(one({ ...parts, placeAndDate: 'Hoa Ban, ngày 28 tháng 12 năm 2019' }, 'not-yet-in-force')).toEqual([])
  })

  it('a successor whose first day is not known is a note', () => {
    const parts = { bases: sound.concat('Nghị định số 101/2017/NĐ-CP ngày 01/9/2017'), title: 'Bồi dưỡng thường xuyên giáo viên năm học 2026-2027' }
    expect(one({ ...parts, placeAndDate: 'Hoa Ban, ngày 20 tháng 9 năm 2026' }, 'succeeded')).toMatchObject([{ severity: 'info', instruments: ['ND101-2017', 'ND259-2026'] }])
    expect(one({ ...parts, placeAndDate: 'Hoa Ban, ngày 20 tháng 5 năm 2026' }, 'succeeded')).toEqual([])
  })

  it('an amendment that already held is a note unless it is cited', () => {
    const later = { placeAndDate: 'Hoa Ban, ngày 20 tháng 9 năm 2023', title: 'Bồi dưỡng thường xuyên giáo viên năm học 2023-2024' }
    expect(one({ ...later, bases: sound }, 'amended')).toMatchObject([{ severity: 'info', instruments: ['TT19-2019', 'TT17-2022'] }])
    expect(one({ ...later, bases: [...sound, 'Thông tư số 17/2022/TT-BGDĐT ngày 05/12/2022'] }, 'amended')).toEqual([])
    expect(one({ bases: sound }, 'amended')).toEqual([])
  })
})

describe('dates', () => {
  it('a day the register has otherwise is wrong; how red depends on how sure the register is', () => {
    expect(one({ bases: [regulation, preschoolTeachers.replace('26/8', '16/8')] }, 'date-differs')).toMatchObject([{ severity: 'error', facts: { written: '2019-08-16', known: '2019-08-26' } }])
    expect(one({ bases: [...sound, 'Thông tư số 26/2018/TT-BGDĐT ngày 09/10/2018'] }, 'date-differs')).toMatchObject([{ severity: 'warning', confidence: 'secondary' }])
    expect(one({ bases: [...sound, 'Thông tư số 25/2018/TT-BGDĐT ngày 09/10/2018'] }, 'date-differs')).toMatchObject([{ severity: 'info', confidence: 'recalled' }])
  })

  it('two days for one instrument, registered or not', () => {
    const local = 'Kế hoạch số 9/KH-PGDĐT ngày 01/9/2021'
    expect(one({ bases: [...sound, local], body: ['Theo Kế hoạch số 9/KH-PGDĐT ngày 02/9/2021.'] }, 'two-dates')).toMatchObject([{ severity: 'error', facts: { dates: ['2021-09-01', '2021-09-02'], known: null } }])
    expect(one({ bases: [...sound, local], body: ['Theo Kế hoạch số 9/KH-PGDĐT ngày 01/9/2021.'] }, 'two-dates')).toEqual([])
  })

  it('a day no calendar has, a day after the signature, a year against its number', () => {
    expect(one({ bases: [...sound, 'Kế hoạch số 9/KH-PGDĐT ngày 31/6/2021'] }, 'impossible-date')).toHaveLength(1)
    expect(one({ bases: [...sound, 'Kế hoạch số 9/KH-PGDĐT ngày 21/9/2021'] }, 'date-after-signing')).toMatchObject([{ facts: { signed: '2021-09-20' } }])
    expect(one({ bases: [...sound, 'Kế hoạch số 9/KH-PGDĐT ngày 20/9/2021'] }, 'date-after-signing')).toEqual([])
    expect(one({ bases: [...sound, 'Thông tư số 99/2019/TT-BGDĐT ngày 05/5/2020'] }, 'year-of-number')).toHaveLength(1)
  })
})

describe('scope', () => {
  it('an instrument of another level among the bases', () => {
    expect(one({ bases: [regulation, generalTeachers] }, 'wrong-scope')).toMatchObject([{ severity: 'warning', instruments: ['TT17-2019', 'TT12-2019'] }])
    expect(one({ bases: sound }, 'wrong-scope')).toEqual([])
  })

  it('an instrument described as that of another level, with the one that fits', () => {
    const parts = { school: 'TRƯỜNG THCS SÔNG CẦU', title: 'Đào tạo giáo viên năm học 2021-2022' }
    const wrong = 'Thông tư số 02/2021/TT-BGDĐT ngày 02/02/2021 quy định chức danh nghề nghiệp giáo viên trung học cơ sở'
    expect(one({ ...parts, bases: [wrong] }, 'wrong-scope')).toMatchObject([{ severity: 'info', confidence: 'recalled', facts: { covers: ['primary'], said: ['lowerSecondary'], better: ['TT03-2021'] } }])
    expect(one({ ...parts, bases: [wrong.replace('02/2021/TT', '03/2021/TT')] }, 'wrong-scope')).toEqual([])
  })

  it('a programme for managers described as that of teachers', () => {
    expect(one({ bases: [regulation, preschoolTeachers, `${preschoolManagers} về chương trình bồi dưỡng giáo viên mầm non`] }, 'wrong-scope')).toMatchObject([{ severity: 'error', facts: { roles: ['manager'], saidRoles: ['teacher'] } }])
  })

  it('an office that speaks of several levels may cite each of their instruments', () => {
    expect(kinds({ school: 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', title: 'Bồi dưỡng thường xuyên giáo viên mầm non, tiểu học năm học 2021-2022', bases: [regulation, preschoolTeachers, generalTeachers] })).toEqual([])
  })
})

describe('years', () => {
  const calendar = (year: string, date: string): string => `Quyết định số 88/QĐ-UBND ngày ${date} về Kế hoạch thời gian năm học ${year}`

  it('a calendar of another year is an error, task guidance a warning', () => {
    expect(one({ bases: [...sound, calendar('2020-2021', '10/8/2020')] }, 'other-year')).toMatchObject([{ severity: 'error', facts: { its: '2020-2021', plan: '2021-2022', about: 'calendar' } }])
    expect(one({ bases: [...sound, 'Công văn số 77/PGDĐT ngày 05/9/2020 hướng dẫn nhiệm vụ năm học 2020 - 2021'] }, 'other-year')).toMatchObject([{ severity: 'warning' }])
    expect(one({ bases: [...sound, calendar('2021-2022', '10/8/2021')] }, 'other-year')).toEqual([])
  })

  it.each([
    'Báo cáo số 5/BC-HB ngày 30/5/2021 tổng kết năm học 2020-2021',
    'Công văn số 77/PGDĐT ngày 05/9/2020 về nhiệm vụ các năm học 2020-2021 và 2021-2022',
    'Công văn số 77/PGDĐT ngày 05/9/2020 về nhiệm vụ áp dụng từ năm học 2020-2021',
  ])('%s is in order', (basis) => {
    expect(one({ bases: [...sound, basis] }, 'other-year')).toEqual([])
  })

  it('before the new papers appear, those of last year are a note', () => {
    expect(one({ bases: [...sound, calendar('2020-2021', '10/8/2020')], placeAndDate: 'Hoa Ban, ngày 10 tháng 5 năm 2021' }, 'other-year')).toMatchObject([{ severity: 'info' }])
  })

  it('a strategy whose term is over, registered or told by its title; one that runs on is not', () => {
    const strategy = 'Quyết định số 711/QĐ-TTg ngày 13/6/2012 phê duyệt Chiến lược phát triển giáo dục'
    expect(one({ bases: [...sound, strategy] }, 'period-over')).toMatchObject([{ severity: 'warning', instruments: ['QD711-2012'], facts: { from: 2011, to: 2020 } }])
    expect(one({ bases: [...sound, strategy], placeAndDate: 'Hoa Ban, ngày 20 tháng 9 năm 2020', title: 'Bồi dưỡng thường xuyên giáo viên năm học 2020-2021' }, 'period-over')).toEqual([])
    expect(one({ bases: [...sound, 'Đề án số 7/ĐA-UBND ngày 01/3/2016 phát triển trường lớp giai đoạn 2016-2020'] }, 'period-over')).toHaveLength(1)
    expect(one({ bases: [...sound, 'Đề án số 7/ĐA-UBND ngày 01/3/2016 phát triển trường lớp giai đoạn 2016-2020, định hướng đến 2030'] }, 'period-over')).toEqual([])
  })
})

describe('what the content relies on', () => {
  const managers = 'Bồi dưỡng thường xuyên cán bộ quản lý, giáo viên năm học 2021-2022'

  it('managers of preschools need their own programme', () => {
    expect(one({ bases: sound, title: managers }, 'missing-basis')).toMatchObject([{ severity: 'warning', instruments: ['TT11-2019'], facts: { role: 'manager' } }])
    expect(one({ bases: [...sound, preschoolManagers], title: managers }, 'missing-basis')).toEqual([])
  })

  it('teachers of other levels and the regulation itself', () => {
    const school = 'TRƯỜNG TIỂU HỌC ĐỒI CHÈ'
    expect(one({ school, bases: [] }, 'missing-basis').map(({ instruments }) => instruments[0])).toEqual(['TT19-2019', 'TT17-2019'])
    expect(one({ school, bases: [generalTeachers], body: [`Theo Điều 8 ${regulation}.`] }, 'missing-basis')).toEqual([])
  })

  it('is not asked for twice where a repealed predecessor is cited', () => {
    const bases = ['Thông tư số 26/2012/TT-BGDĐT ngày 10/7/2012', preschoolTeachers]
    expect(kinds({ bases })).toEqual(['repealed'])
  })

  it('is judged by the law of its day', () => {
    const parts = { placeAndDate: 'Hoa Ban, ngày 10 tháng 9 năm 2018', title: 'Bồi dưỡng thường xuyên giáo viên năm học 2018-2019' }
    expect(one({ ...parts, bases: [] }, 'missing-basis').map(({ instruments }) => instruments[0])).toEqual(['TT26-2012', 'TT36-2011'])
  })

  it('weighs less where roles are only gathered from the text', () => {
    expect(one({ bases: sound, title: 'Bồi dưỡng thường xuyên năm học 2021-2022', body: ['CBQL học. CBQL dạy. CBQL báo cáo.'] }, 'missing-basis')).toMatchObject([{ severity: 'info', instruments: ['TT11-2019'] }])
  })

  it('asks nothing of a plan on other things', () => {
    expect(one({ title: 'Tập huấn phòng cháy năm học 2021-2022', bases: ['Kế hoạch số 9/KH-PGDĐT ngày 01/9/2021'] }, 'missing-basis')).toEqual([])
  })
})

describe('what is left out', () => {
  it('an instrument outside the register is a note, never an error', () => {
    expect(one({ bases: [...sound, 'Thông tư số 99/2019/TT-BGDĐT ngày 05/5/2019', 'Kế hoạch số 9/KH-PGDĐT ngày 01/9/2021'] }, 'unregistered')).toMatchObject([{ severity: 'info', facts: { local: false } }, { severity: 'info', facts: { local: true } }])
  })

  it('a number without its symbol, year or date is a note', () => {
    expect(one({ bases: ['Thông tư 19/2019', preschoolTeachers] }, 'incomplete-number')).toMatchObject([{ severity: 'info', facts: { lacks: ['symbol', 'date'] } }])
    expect(one({ bases: [regulation, 'Thông tư số 11/2019/TT-BGDĐT và Thông tư số 12/2019/TT-BGDĐT cùng ngày 26/8/2019'] }, 'incomplete-number')).toEqual([])
  })

  it('a document that cites nothing, and one without a day', () => {
    expect(kinds({ title: 'Sinh hoạt hè năm học 2021-2022', bases: [] })).toEqual(['no-basis'])
    expect(one({ bases: sound, placeAndDate: null }, 'no-signing-day')).toMatchObject([{ severity: 'info', facts: { told: 'schoolYear' } }])
  })
})
