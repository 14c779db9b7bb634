import { education, educationAndInterior, general, preschool, secondary } from './issuers.ts'
import { registered, type Registered } from './registered.ts'

const of2020 = { issuer: education, subjects: ['charter'] } as const
const assessed2018 = { issuer: education, date: '2018-08-22', from: '2018-10-10', subjects: ['accreditation'] } as const
const accredited = (school: string): string => `Kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với ${school}`

/** How schools are run: charters, curricula, assessment of pupils, accreditation, staffing, safety. */
export const schools: readonly Registered[] = [
  registered(['TT52-2020', 'circular', '52/2020/TT-BGDĐT', 'Điều lệ trường mầm non'], 'list', { ...of2020, date: '2020-12-31', levels: preschool }),
  registered(['TT28-2020', 'circular', '28/2020/TT-BGDĐT', 'Điều lệ trường tiểu học'], 'plan', { ...of2020, date: '2020-09-04', from: '2020-10-20', levels: ['primary'], doubts: { from: 'recalled' } }),
  registered(['TT32-2020', 'circular', '32/2020/TT-BGDĐT', 'Điều lệ trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học'], 'plan', {
    ...of2020, date: '2020-09-15', from: '2020-11-01', levels: general, doubts: { from: 'recalled' },
  }),
  registered(['TT17-2009', 'circular', '17/2009/TT-BGDĐT', 'Chương trình giáo dục mầm non'], 'memory', { issuer: education, date: '2009-07-25', levels: preschool, subjects: ['curriculum'] }),
  registered(['TT28-2016', 'circular', '28/2016/TT-BGDĐT', 'Sửa đổi, bổ sung một số nội dung của Chương trình giáo dục mầm non'], 'memory', { issuer: education, date: '2016-12-30', levels: preschool, subjects: ['curriculum'], amends: ['TT17-2009'] }),
  registered(['TT51-2020', 'circular', '51/2020/TT-BGDĐT', 'Sửa đổi, bổ sung một số nội dung của Chương trình giáo dục mầm non'], 'list', { issuer: education, date: '2020-12-31', levels: preschool, subjects: ['curriculum'], amends: ['TT17-2009'] }),
  registered(['QD16-2006', 'decision', '16/2006/QĐ-BGDĐT', 'Chương trình giáo dục phổ thông (2006)'], 'memory', { issuer: education, date: '2006-05-05', levels: general, subjects: ['curriculum'] }),
  registered(['TT32-2018', 'circular', '32/2018/TT-BGDĐT', 'Chương trình giáo dục phổ thông'], 'plan', { issuer: education, date: '2018-12-26', from: '2019-02-15', levels: general, subjects: ['curriculum'], doubts: { from: 'recalled' } }),
  registered(['TT20-2021', 'circular', '20/2021/TT-BGDĐT', 'Sửa đổi Thông tư 32/2018/TT-BGDĐT'], 'list', { issuer: education, levels: general, subjects: ['curriculum'], amends: ['TT32-2018'] }),
  registered(['TT13-2022', 'circular', '13/2022/TT-BGDĐT', 'Sửa đổi, bổ sung Chương trình giáo dục phổ thông'], 'list', { issuer: education, date: '2022-08-03', levels: general, subjects: ['curriculum'], amends: ['TT32-2018'], doubts: { date: 'recalled' } }),
  registered(['TT17-2025', 'circular', '17/2025/TT-BGDĐT', 'Sửa đổi, bổ sung Chương trình giáo dục phổ thông'], 'list', { issuer: education, levels: general, subjects: ['curriculum'], amends: ['TT32-2018'] }),
  registered(['TT27-2020', 'circular', '27/2020/TT-BGDĐT', 'Quy định đánh giá học sinh tiểu học'], 'plan', { issuer: education, date: '2020-09-04', from: '2020-10-20', levels: ['primary'], subjects: ['pupil-assessment'], doubts: { from: 'recalled' } }),
  registered(['TT22-2021', 'circular', '22/2021/TT-BGDĐT', 'Quy định về đánh giá học sinh trung học cơ sở và học sinh trung học phổ thông'], 'list', { issuer: education, date: '2021-07-20', from: '2021-09-05', levels: secondary, subjects: ['pupil-assessment'] }),
  registered(['TT17-2018', 'circular', '17/2018/TT-BGDĐT', accredited('trường tiểu học')], 'memory', { ...assessed2018, levels: ['primary'] }),
  registered(['TT18-2018', 'circular', '18/2018/TT-BGDĐT', accredited('trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học')], 'plan', { ...assessed2018, levels: general, doubts: { from: 'recalled' } }),
  registered(['TT19-2018', 'circular', '19/2018/TT-BGDĐT', accredited('trường mầm non')], 'list', { ...assessed2018, levels: preschool }),
  registered(['TT22-2024', 'circular', '22/2024/TT-BGDĐT', 'Sửa đổi, bổ sung các quy định về kiểm định chất lượng giáo dục'], 'list', { issuer: education, subjects: ['accreditation'], amends: ['TT19-2018'] }),
  registered(['TT13-2020', 'circular', '13/2020/TT-BGDĐT', 'Tiêu chuẩn cơ sở vật chất các trường mầm non, tiểu học, trung học cơ sở, trung học phổ thông và trường phổ thông có nhiều cấp học'], 'list', { issuer: education, date: '2020-05-26', from: '2020-07-11', subjects: ['accreditation'] }),
  registered(['TTLT06-2015', 'jointCircular', '06/2015/TTLT-BGDĐT-BNV', 'Danh mục khung vị trí việc làm và định mức số lượng người làm việc trong các cơ sở giáo dục mầm non công lập'], 'list', {
    issuer: educationAndInterior, date: '2015-03-16', levels: preschool, subjects: ['staffing'], replacedBy: ['TT19-2023'], doubts: { to: 'recalled' },
  }),
  registered(['TT19-2023', 'circular', '19/2023/TT-BGDĐT', 'Vị trí việc làm, cơ cấu viên chức và định mức số lượng người làm việc trong cơ sở giáo dục mầm non công lập'], 'list', { issuer: education, date: '2023-10-30', from: '2023-12-16', levels: preschool, subjects: ['staffing'] }),
  registered(['TT20-2023', 'circular', '20/2023/TT-BGDĐT', 'Vị trí việc làm, cơ cấu viên chức và định mức số lượng người làm việc trong cơ sở giáo dục phổ thông công lập'], 'list', {
    issuer: education, date: '2023-10-30', from: '2023-12-16', levels: general, subjects: ['staffing'], doubts: { date: 'recalled' },
  }),
  registered(['TT45-2021', 'circular', '45/2021/TT-BGDĐT', 'Xây dựng trường học an toàn, phòng, chống tai nạn thương tích trong cơ sở giáo dục mầm non'], 'list', { issuer: education, date: '2021-12-31', levels: preschool, subjects: ['safety'] }),
  registered(['CV5512-2020', 'dispatch', '5512/BGDĐT-GDTrH', 'Xây dựng và tổ chức thực hiện kế hoạch giáo dục của nhà trường'], 'plan', { issuer: education, date: '2020-12-18', levels: secondary, subjects: ['organisation'] }),
]
