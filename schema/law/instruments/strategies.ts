import { centralCommittee, education, general, politburo, premier, preschool } from './issuers.ts'
import { registered, type Registered } from './registered.ts'

const calendar = (years: string): string => `Khung kế hoạch thời gian năm học ${years} đối với giáo dục mầm non, giáo dục phổ thông và giáo dục thường xuyên`

/** Directions and projects that run for a term of years, and calendars made for one. */
export const strategies: readonly Registered[] = [
  registered(['NQ29-2013', 'resolution', '29-NQ/TW', 'Đổi mới căn bản, toàn diện giáo dục và đào tạo'], 'news', { issuer: centralCommittee, date: '2013-11-04', subjects: ['strategy'] }),
  registered(['NQ71-2025', 'resolution', '71-NQ/TW', 'Đột phá phát triển giáo dục và đào tạo'], 'list', { issuer: politburo, date: '2025-08-22', from: '2025-08-22', subjects: ['strategy'] }),
  registered(['CT05-2016', 'directive', '05-CT/TW', 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'], 'plan', { issuer: politburo, date: '2016-05-15', subjects: ['policy'] }),
  registered(['QD711-2012', 'decision', '711/QĐ-TTg', 'Chiến lược phát triển giáo dục 2011-2020'], 'portal', { issuer: premier, date: '2012-06-13', from: '2012-06-13', term: [2011, 2020], subjects: ['strategy'] }),
  registered(['QD1705-2024', 'decision', '1705/QĐ-TTg', 'Chiến lược phát triển giáo dục đến năm 2030, tầm nhìn đến năm 2045'], 'list', { issuer: premier, date: '2024-12-31', from: '2024-12-31', term: [2024, 2030], subjects: ['strategy'] }),
  registered(['QD732-2016', 'decision', '732/QĐ-TTg', 'Đề án Đào tạo, bồi dưỡng nhà giáo và cán bộ quản lý cơ sở giáo dục phổ thông giai đoạn 2016-2020, định hướng đến năm 2025'], 'memory', { issuer: premier, date: '2016-04-29', term: [2016, 2025], levels: general, subjects: ['project'] }),
  registered(['QD33-2019', 'decision', '33/QĐ-TTg', 'Đề án Đào tạo, bồi dưỡng nhà giáo và cán bộ quản lý giáo dục mầm non giai đoạn 2018-2025'], 'plan', { issuer: premier, date: '2019-01-08', term: [2018, 2025], levels: preschool, subjects: ['project'], doubts: { date: 'recalled' } }),
  registered(['QD1677-2018', 'decision', '1677/QĐ-TTg', 'Đề án Phát triển giáo dục mầm non giai đoạn 2018-2025'], 'portal', { issuer: premier, date: '2018-12-03', term: [2018, 2025], levels: preschool, subjects: ['project'] }),
  registered(['QD131-2022', 'decision', '131/QĐ-TTg', 'Đề án Tăng cường ứng dụng công nghệ thông tin và chuyển đổi số trong giáo dục và đào tạo giai đoạn 2022-2025, định hướng đến năm 2030'], 'list', { issuer: premier, date: '2022-01-25', from: '2022-01-25', term: [2022, 2030], subjects: ['project'] }),
  registered(['QD2084-2020', 'decision', '2084/QĐ-BGDĐT', calendar('2020-2021')], 'news', { issuer: education, date: '2020-07-27', schoolYear: '2020-2021', subjects: ['calendar'], doubts: { date: 'recalled' } }),
  registered(['QD2551-2021', 'decision', '2551/QĐ-BGDĐT', calendar('2021-2022')], 'memory', { issuer: education, date: '2021-08-04', schoolYear: '2021-2022', subjects: ['calendar'] }),
  registered(['QD2159-2022', 'decision', '2159/QĐ-BGDĐT', calendar('2022-2023')], 'news', { issuer: education, date: '2022-08-05', from: '2022-08-05', schoolYear: '2022-2023', subjects: ['calendar'] }),
  registered(['QD2171-2023', 'decision', '2171/QĐ-BGDĐT', calendar('2023-2024')], 'list', { issuer: education, date: '2023-07-28', schoolYear: '2023-2024', subjects: ['calendar'], doubts: { date: 'recalled' } }),
  registered(['QD2308-2026', 'decision', '2308/QĐ-BGDĐT', 'Khung kế hoạch thời gian năm học đối với giáo dục mầm non, giáo dục phổ thông và giáo dục thường xuyên'], 'list', { issuer: education, date: '2026-08-06', subjects: ['calendar'] }),
]
