import { describe, expect, it } from '@jest/globals'
import { readDocument } from '#schema/legal-basis/read/document.ts'
import { paragraphsOf } from '#schema/legal-basis/read/paragraph.ts'
import { planDocument, preschoolTeachers, regulation } from '#test/support/plan-document.ts'

describe('what a document says of itself', () => {
  it('is read from head, title and scope', () => {
    const document = readDocument(planDocument({ bases: [regulation], title: 'Bồi dưỡng thường xuyên cán bộ quản lý, giáo viên năm học 2021-2022' }))
    expect(document).toMatchObject({ day: { from: '2021-09-20', to: '2021-09-20', told: 'signed' }, schoolYear: '2021-2022', levels: ['preschool'], roles: ['manager', 'teacher'], rolesStated: true, cpd: 'plan' })
  })

  it('does not take its own number, nor years and levels of what it cites, for its own', () => {
    const document = readDocument(planDocument({ title: 'Bồi dưỡng thường xuyên', bases: ['Thông tư số 27/2020/TT-BGDĐT ngày 04/9/2020 về đánh giá học sinh tiểu học năm học 2020-2021'] }))
    expect(document).toMatchObject({ schoolYear: null, levels: ['preschool'] })
    expect(document.citations.map(({ printed }) => printed)).toEqual(['Thông tư số 27/2020/TT-BGDĐT'])
  })

  it('reads whom the plan is for from its section on that', () => {
    const document = readDocument(planDocument({ title: 'Bồi dưỡng thường xuyên năm học 2021-2022', body: ['II. Đối tượng', '- Cán bộ quản lý và giáo viên đang công tác.', 'III. Nội dung', 'Nhân viên tự thu xếp.'] }))
    expect(document).toMatchObject({ roles: ['manager', 'teacher'], rolesStated: true })
  })

  it('gathers roles spoken of often where no title and no section tells, and says so', () => {
    const document = readDocument(planDocument({ title: 'Bồi dưỡng thường xuyên', body: ['Giáo viên học. Giáo viên ghi chép. Giáo viên báo cáo. Nhân viên hỗ trợ.'] }))
    expect(document).toMatchObject({ roles: ['teacher'], rolesStated: false })
  })

  it('finds the date of a personal plan above its signature', () => {
    const document = readDocument(['KẾ HOẠCH BỒI DƯỠNG THƯỜNG XUYÊN CÁ NHÂN', 'I. CĂN CỨ', `- ${regulation};`, 'II. NỘI DUNG', 'Tự học.', 'Hoa Ban, ngày 5 tháng 10 năm 2023', 'NGƯỜI LẬP'])
    expect(document.day).toMatchObject({ from: '2023-10-05', told: 'signed' })
    expect(document.citations[0]?.setting).toBe('basis')
  })

  it.each([
    ['Hoa Ban, ngày     tháng 9 năm 2021', { from: '2021-09-01', to: '2021-09-30', told: 'month' }],
    ['Hoa Ban, ngày … tháng 2 năm 2024', { from: '2024-02-01', to: '2024-02-29', told: 'month' }],
    [null, { from: '2021-01-01', to: '2022-08-31', told: 'schoolYear' }],
  ])('%s gives a span of days', (placeAndDate, day) => {
    expect(readDocument(planDocument({ placeAndDate })).day).toEqual(day)
  })

  it('takes the year of the title where there is neither date nor school year', () => {
    expect(readDocument(planDocument({ placeAndDate: null, title: 'Học tập thường xuyên năm 2022' })).day).toEqual({ from: '2022-01-01', to: '2022-12-31', told: 'year' })
  })

  it('tells a plan of professional development from training that merely goes on', () => {
    expect(readDocument(planDocument({ title: 'Tập huấn hè', body: ['Bồi dưỡng thường xuyên, liên tục, tại chỗ.'] })).cpd).toBeNull()
    expect(readDocument(planDocument({ title: 'Tập huấn hè, bồi dưỡng thường xuyên, liên tục', body: ['2. Bồi dưỡng thường xuyên, liên tục'] })).cpd).toBeNull()
    expect(readDocument(planDocument({ title: 'Tập huấn hè', body: ['3. Bồi dưỡng thường xuyên:'] })).cpd).toBe('section')
  })

  it('joins a line broken for its length and leaves others apart', () => {
    const text = 'Căn cứ Thông tư số 12/2019/TT-BGDĐT ngày 26 tháng 8 năm 2019 của Bộ Giáo dục\nvà Đào tạo;\nSố: 5\nngày mai'
    expect(paragraphsOf(text)).toEqual(['Căn cứ Thông tư số 12/2019/TT-BGDĐT ngày 26 tháng 8 năm 2019 của Bộ Giáo dục và Đào tạo;', 'Số: 5', 'ngày mai'])
    expect(readDocument(paragraphsOf(text)).citations[0]?.instrument?.id).toBe('TT12-2019')
  })

  it('reads a document without anything', () => {
    expect(readDocument([])).toMatchObject({ day: null, levels: [], roles: [], citations: [] })
    expect(readDocument([preschoolTeachers]).citations).toHaveLength(1)
  })
})
