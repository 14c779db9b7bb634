import { education, educationAndInterior, general, preschool } from './issuers.ts'
import { registered, type Registered } from './registered.ts'

const title = (school: string): string => `Mã số, tiêu chuẩn chức danh nghề nghiệp giáo viên ${school} công lập`
const rank = { roles: ['teacher'], subjects: ['rank'] } as const
/** The joint circulars of 2015 gave way to those of 2021 on one day. */
const of2015 = { ...rank, issuer: educationAndInterior, from: '2015-11-03', to: '2021-03-20' } as const
const of2021 = { ...rank, issuer: education, date: '2021-02-02', from: '2021-03-20' } as const

/** What a teacher or head must be able to do, and the titles and ranks of public teachers. */
export const standards: readonly Registered[] = [
  registered(['TT14-2018', 'circular', '14/2018/TT-BGDĐT', 'Chuẩn hiệu trưởng cơ sở giáo dục phổ thông'], 'list', { issuer: education, date: '2018-07-20', levels: general, roles: ['manager'], subjects: ['standard'] }),
  registered(['TT20-2018', 'circular', '20/2018/TT-BGDĐT', 'Chuẩn nghề nghiệp giáo viên cơ sở giáo dục phổ thông'], 'list', {
    issuer: education, date: '2018-08-22', from: '2018-10-10', levels: general, roles: ['teacher'], subjects: ['standard'], replacedBy: ['TT30-2026'],
  }),
  registered(['TT25-2018', 'circular', '25/2018/TT-BGDĐT', 'Chuẩn hiệu trưởng trường mầm non'], 'memory', { issuer: education, date: '2018-10-08', from: '2018-11-23', levels: preschool, roles: ['manager'], subjects: ['standard'] }),
  registered(['TT26-2018', 'circular', '26/2018/TT-BGDĐT', 'Chuẩn nghề nghiệp giáo viên mầm non'], 'list', { issuer: education, date: '2018-10-08', from: '2018-11-23', levels: preschool, roles: ['teacher'], subjects: ['standard'] }),
  registered(['TT30-2026', 'circular', '30/2026/TT-BGDĐT', 'Chuẩn nghề nghiệp giáo viên cơ sở giáo dục phổ thông'], 'list', { issuer: education, date: '2026-04-14', levels: general, roles: ['teacher'], subjects: ['standard'], replaces: ['TT20-2018'] }),
  registered(['TT18-2026', 'circular', '18/2026/TT-BGDĐT', 'Khung năng lực số giáo viên'], 'list', { issuer: education, date: '2026-03-27', from: '2026-05-12', roles: ['teacher'], subjects: ['standard'] }),
  registered(['TTLT20-2015', 'jointCircular', '20/2015/TTLT-BGDĐT-BNV', title('mầm non')], 'plan', { ...of2015, date: '2015-09-14', levels: preschool, replacedBy: ['TT01-2021'], doubts: { from: 'recalled' } }),
  registered(['TTLT21-2015', 'jointCircular', '21/2015/TTLT-BGDĐT-BNV', title('tiểu học')], 'memory', { ...of2015, date: '2015-09-16', levels: ['primary'], replacedBy: ['TT02-2021'] }),
  registered(['TTLT22-2015', 'jointCircular', '22/2015/TTLT-BGDĐT-BNV', title('trung học cơ sở')], 'memory', { ...of2015, date: '2015-09-16', levels: ['lowerSecondary'], replacedBy: ['TT03-2021'] }),
  registered(['TTLT23-2015', 'jointCircular', '23/2015/TTLT-BGDĐT-BNV', title('trung học phổ thông')], 'list', {
    ...of2015, date: '2015-09-16', levels: ['upperSecondary'], replacedBy: ['TT04-2021'], doubts: { date: 'recalled', from: 'recalled' },
  }),
  registered(['TT01-2021', 'circular', '01/2021/TT-BGDĐT', title('mầm non')], 'list', { ...of2021, levels: preschool, replaces: ['TTLT20-2015'] }),
  registered(['TT02-2021', 'circular', '02/2021/TT-BGDĐT', title('tiểu học')], 'memory', { ...of2021, levels: ['primary'], replaces: ['TTLT21-2015'] }),
  registered(['TT03-2021', 'circular', '03/2021/TT-BGDĐT', title('trung học cơ sở')], 'memory', { ...of2021, levels: ['lowerSecondary'], replaces: ['TTLT22-2015'] }),
  registered(['TT04-2021', 'circular', '04/2021/TT-BGDĐT', title('trung học phổ thông')], 'list', { ...of2021, levels: ['upperSecondary'], replaces: ['TTLT23-2015'] }),
  registered(['TT08-2023', 'circular', '08/2023/TT-BGDĐT', 'Sửa đổi, bổ sung các Thông tư 01, 02, 03, 04/2021/TT-BGDĐT'], 'list', {
    ...rank, issuer: education, date: '2023-04-14', from: '2023-05-30', amends: ['TT01-2021', 'TT02-2021', 'TT03-2021', 'TT04-2021'],
  }),
  registered(['TT31-2026', 'circular', '31/2026/TT-BGDĐT', 'Mã số, bổ nhiệm chức danh và xếp lương đối với nhà giáo trong cơ sở giáo dục công lập'], 'list', { ...rank, issuer: education }),
]
