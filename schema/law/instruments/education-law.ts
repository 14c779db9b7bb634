import { assembly, government, preschool } from './issuers.ts'
import { annotated, registered, type Registered } from './registered.ts'

/** Laws on education and educators, and the decrees that detail them. */
export const educationLaw: readonly Registered[] = [
  registered(['L43-2019', 'law', '43/2019/QH14', 'Luật Giáo dục'], 'codex', { name: 'Luật Giáo dục', issuer: assembly, date: '2019-06-14', from: '2020-07-01', subjects: ['education-law'] }),
  registered(['L123-2025', 'law', '123/2025/QH15', 'Luật sửa đổi, bổ sung một số điều của Luật Giáo dục'], 'list', { issuer: assembly, date: '2025-12-10', from: '2026-01-01', amends: ['L43-2019'], subjects: ['education-law'] }),
  registered(['L73-2025', 'law', '73/2025/QH15', 'Luật Nhà giáo'], 'list', { name: 'Luật Nhà giáo', issuer: assembly, date: '2025-06-16', from: '2026-01-01', subjects: ['education-law'], doubts: { date: 'recalled' } }),
  annotated(['ND93-2026', 'decree', 'portal'], { subjects: ['education-law'] }),
  registered(['ND84-2020', 'decree', '84/2020/NĐ-CP', 'Quy định chi tiết một số điều của Luật Giáo dục'], 'codex', { issuer: government, date: '2020-07-17', from: '2020-09-01', subjects: ['education-law'] }),
  registered(['ND66-2026', 'decree', '66/2026/NĐ-CP', 'Quy định chi tiết một số điều của Luật Giáo dục'], 'list', { issuer: government, subjects: ['education-law'] }),
  registered(['ND71-2020', 'decree', '71/2020/NĐ-CP', 'Lộ trình thực hiện nâng trình độ chuẩn được đào tạo của giáo viên mầm non, tiểu học, trung học cơ sở'], 'codex', {
    issuer: government, date: '2020-06-30', from: '2020-08-18', levels: ['preschool', 'primary', 'lowerSecondary'], roles: ['teacher', 'manager'], subjects: ['qualification'],
  }),
  registered(['ND24-2021', 'decree', '24/2021/NĐ-CP', 'Quản lý trong cơ sở giáo dục mầm non và cơ sở giáo dục phổ thông công lập'], 'codex', { issuer: government, date: '2021-03-23', from: '2021-05-15', subjects: ['organisation'] }),
  registered(['ND105-2020', 'decree', '105/2020/NĐ-CP', 'Chính sách phát triển giáo dục mầm non'], 'codex', { issuer: government, date: '2020-09-08', from: '2020-11-01', levels: preschool, subjects: ['policy'] }),
  registered(['ND116-2020', 'decree', '116/2020/NĐ-CP', 'Chính sách hỗ trợ tiền đóng học phí, chi phí sinh hoạt đối với sinh viên sư phạm'], 'codex', { issuer: government, date: '2020-09-25', from: '2020-11-15', subjects: ['policy'] }),
  registered(['ND80-2017', 'decree', '80/2017/NĐ-CP', 'Môi trường giáo dục an toàn, lành mạnh, thân thiện, phòng, chống bạo lực học đường'], 'codex', { issuer: government, date: '2017-07-17', from: '2017-09-05', subjects: ['safety'] }),
  registered(['ND20-2014', 'decree', '20/2014/NĐ-CP', 'Phổ cập giáo dục, xóa mù chữ'], 'codex', { issuer: government, date: '2014-03-24', from: '2014-05-15', subjects: ['policy'] }),
  registered(['ND82-2010', 'decree', '82/2010/NĐ-CP', 'Dạy và học tiếng nói, chữ viết của dân tộc thiểu số'], 'codex', { issuer: government, date: '2010-07-15', from: '2010-08-31', subjects: ['curriculum'] }),
  registered(['ND57-2017', 'decree', '57/2017/NĐ-CP', 'Chính sách ưu tiên tuyển sinh và hỗ trợ học tập đối với trẻ mẫu giáo, học sinh, sinh viên dân tộc thiểu số rất ít người'], 'codex', { issuer: government, date: '2017-05-09', from: '2017-07-01', subjects: ['policy'] }),
  registered(['ND116-2016', 'decree', '116/2016/NĐ-CP', 'Chính sách hỗ trợ học sinh và trường phổ thông ở xã, thôn đặc biệt khó khăn'], 'codex', { issuer: government, date: '2016-07-18', from: '2016-09-01', subjects: ['policy'] }),
  registered(['ND61-2006', 'decree', '61/2006/NĐ-CP', 'Chính sách đối với nhà giáo, cán bộ quản lý giáo dục công tác ở trường chuyên biệt, ở vùng đặc biệt khó khăn'], 'codex', { issuer: government, date: '2006-06-20', from: '2006-07-13', roles: ['teacher', 'manager'], subjects: ['policy'] }),
  registered(['ND86-2021', 'decree', '86/2021/NĐ-CP', 'Công dân Việt Nam ra nước ngoài học tập, giảng dạy, nghiên cứu khoa học và trao đổi học thuật'], 'codex', { issuer: government, date: '2021-09-25', from: '2021-12-01', subjects: ['policy'] }),
  registered(['ND103-2022', 'decree', '103/2022/NĐ-CP', 'Trường của cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội, lực lượng vũ trang nhân dân'], 'codex', { issuer: government, date: '2022-12-12', from: '2023-02-01', subjects: ['organisation'] }),
  registered(['ND88-2026', 'decree', '88/2026/NĐ-CP', 'Quản lý dữ liệu giáo dục và đào tạo'], 'portal', { issuer: government, date: '2026-03-28', from: '2026-05-15', subjects: ['data'] }),
]
