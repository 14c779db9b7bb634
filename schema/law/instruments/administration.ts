import { education, government, politburo } from './issuers.ts'
import { registered, type Registered } from './registered.ts'

/** Who governs schools since the district level ended, data of the sector, learning over the network. */
export const administration: readonly Registered[] = [
  registered(['ND142-2025', 'decree', '142/2025/NĐ-CP', 'Phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực giáo dục'], 'list', { issuer: government, date: '2025-06-12', from: '2025-07-01', subjects: ['organisation'] }),
  registered(['ND143-2025', 'decree', '143/2025/NĐ-CP', 'Phân quyền, phân cấp trong lĩnh vực giáo dục'], 'list', { issuer: government, date: '2025-06-12', subjects: ['organisation'], doubts: { scope: 'recalled' } }),
  registered(['TT10-2025', 'circular', '10/2025/TT-BGDĐT', 'Phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực giáo dục phổ thông'], 'list', { issuer: education, date: '2025-06-12', subjects: ['organisation'], doubts: { scope: 'recalled' } }),
  registered(['TT12-2025', 'circular', '12/2025/TT-BGDĐT', 'Phân định thẩm quyền của chính quyền địa phương 02 cấp đối với nhà giáo và cán bộ quản lý'], 'list', { issuer: education, date: '2025-06-12', from: '2025-07-01', subjects: ['organisation'] }),
  registered(['TT13-2025', 'circular', '13/2025/TT-BGDĐT', 'Phân cấp, phân quyền trong lĩnh vực giáo dục'], 'list', { issuer: education, date: '2025-06-12', from: '2025-07-01', subjects: ['organisation'], doubts: { from: 'recalled', scope: 'recalled' } }),
  registered(['TT15-2025', 'circular', '15/2025/TT-BGDĐT', 'Chức năng, nhiệm vụ của Sở Giáo dục và Đào tạo và của Phòng Văn hóa - Xã hội trong lĩnh vực giáo dục'], 'list', { issuer: education, subjects: ['organisation'] }),
  registered(['TT26-2025', 'circular', '26/2025/TT-BGDĐT', 'Sửa đổi các thông tư về phân định thẩm quyền'], 'list', { issuer: education, subjects: ['organisation'], amends: ['TT12-2025'] }),
  registered(['TT45-2026', 'circular', '45/2026/TT-BGDĐT', 'Sửa đổi, bổ sung Thông tư 15/2025/TT-BGDĐT'], 'portal', { issuer: education, from: '2026-06-10', subjects: ['organisation'], amends: ['TT15-2025'] }),
  registered(['TT47-2026', 'circular', '47/2026/TT-BGDĐT', 'Bãi bỏ một số văn bản quy phạm pháp luật về giáo dục'], 'list', { issuer: education, date: '2026-06-22', from: '2026-08-07', subjects: ['organisation'] }),
  registered(['TT42-2021', 'circular', '42/2021/TT-BGDĐT', 'Cơ sở dữ liệu giáo dục và đào tạo'], 'list', { issuer: education, date: '2021-12-30', from: '2022-02-14', subjects: ['data'], replaces: ['TT26-2019'] }),
  registered(['TT26-2019', 'circular', '26/2019/TT-BGDĐT', 'Quản lý, vận hành và sử dụng cơ sở dữ liệu toàn ngành về giáo dục và đào tạo'], 'list', { issuer: education, to: '2022-02-14', subjects: ['data'], replacedBy: ['TT42-2021'] }),
  registered(['TT02-2025', 'circular', '02/2025/TT-BGDĐT', 'Khung năng lực số cho người học'], 'list', { issuer: education, date: '2025-01-24', from: '2025-03-11', subjects: ['standard'] }),
  registered(['TT09-2021', 'circular', '09/2021/TT-BGDĐT', 'Quản lý và tổ chức dạy học trực tuyến trong cơ sở giáo dục phổ thông và cơ sở giáo dục thường xuyên'], 'list', { issuer: education, date: '2021-03-30', from: '2021-05-16', subjects: ['online-learning'] }),
  registered(['TT21-2017', 'circular', '21/2017/TT-BGDĐT', 'Ứng dụng công nghệ thông tin trong hoạt động bồi dưỡng, tập huấn qua mạng internet cho giáo viên, nhân viên và cán bộ quản lý giáo dục'], 'memory', { issuer: education, date: '2017-09-06', subjects: ['online-learning'] }),
  registered(['TT18-2025', 'circular', '18/2025/TT-BGDĐT', 'Tư vấn học đường và công tác xã hội trong trường học'], 'list', { issuer: education, date: '2025-09-15', from: '2025-10-31', subjects: ['policy'], replaces: ['TT31-2017'] }),
  registered(['TT31-2017', 'circular', '31/2017/TT-BGDĐT', 'Công tác tư vấn tâm lý cho học sinh trong trường phổ thông'], 'list', { issuer: education, to: '2025-10-31', subjects: ['policy'], replacedBy: ['TT18-2025'] }),
  registered(['QDI366-2025', 'resolution', '366-QĐ/TW', 'Kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị'], 'plan', { issuer: politburo, date: '2025-08-30', subjects: ['evaluation'] }),
]
