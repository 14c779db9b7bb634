import { assembly, government, premier } from './issuers.ts'
import { registered, type Registered } from './registered.ts'

/** Public employees: recruitment, training, evaluation, pay; and how documents are written. */
export const publicEmployees: readonly Registered[] = [
  registered(['L58-2010', 'law', '58/2010/QH12', 'Luật Viên chức (2010)'], 'list', {
    name: 'Luật Viên chức', issuer: assembly, date: '2010-11-15', from: '2012-01-01', subjects: ['public-employees'], replacedBy: ['L129-2025'], doubts: { from: 'recalled' },
  }),
  registered(['L52-2019', 'law', '52/2019/QH14', 'Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức'], 'memory', { issuer: assembly, date: '2019-11-25', from: '2020-07-01', subjects: ['public-employees'], amends: ['L58-2010'] }),
  registered(['L129-2025', 'law', '129/2025/QH15', 'Luật Viên chức (2025)'], 'list', { name: 'Luật Viên chức', issuer: assembly, date: '2025-12-10', subjects: ['public-employees'], replaces: ['L58-2010'] }),
  registered(['ND115-2020', 'decree', '115/2020/NĐ-CP', 'Tuyển dụng, sử dụng và quản lý viên chức (2020)'], 'plan', { issuer: government, date: '2020-09-25', from: '2020-09-29', subjects: ['public-employees'], replacedBy: ['ND259-2026'], doubts: { from: 'recalled' } }),
  registered(['ND85-2023', 'decree', '85/2023/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 115/2020/NĐ-CP'], 'plan', { issuer: government, date: '2023-12-07', subjects: ['public-employees'], amends: ['ND115-2020'], replacedBy: ['ND259-2026'] }),
  registered(['ND101-2017', 'decree', '101/2017/NĐ-CP', 'Đào tạo, bồi dưỡng cán bộ, công chức, viên chức'], 'list', { issuer: government, date: '2017-09-01', subjects: ['public-employees'], replacedBy: ['ND259-2026'], doubts: { date: 'recalled' } }),
  registered(['ND89-2021', 'decree', '89/2021/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 101/2017/NĐ-CP'], 'list', { issuer: government, date: '2021-10-18', subjects: ['public-employees'], amends: ['ND101-2017'], replacedBy: ['ND259-2026'], doubts: { date: 'recalled' } }),
  registered(['ND259-2026', 'decree', '259/2026/NĐ-CP', 'Tuyển dụng, sử dụng và quản lý viên chức (2026)'], 'list', { issuer: government, date: '2026-06-30', subjects: ['public-employees'], replaces: ['ND115-2020', 'ND85-2023', 'ND101-2017', 'ND89-2021'] }),
  registered(['ND90-2020', 'decree', '90/2020/NĐ-CP', 'Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức'], 'plan', { issuer: government, date: '2020-08-13', from: '2020-08-20', to: '2026-07-01', subjects: ['evaluation'], replacedBy: ['ND233-2026'], doubts: { from: 'recalled' } }),
  registered(['ND48-2023', 'decree', '48/2023/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 90/2020/NĐ-CP'], 'list', { issuer: government, date: '2023-07-17', to: '2026-07-01', subjects: ['evaluation'], amends: ['ND90-2020'], replacedBy: ['ND233-2026'], doubts: { date: 'recalled' } }),
  registered(['ND233-2026', 'decree', '233/2026/NĐ-CP', 'Đánh giá, xếp loại chất lượng đối với đơn vị sự nghiệp công lập và viên chức'], 'portal', { issuer: government, date: '2026-06-26', from: '2026-07-01', subjects: ['evaluation'], replaces: ['ND90-2020', 'ND48-2023'] }),
  registered(['ND77-2021', 'decree', '77/2021/NĐ-CP', 'Chế độ phụ cấp thâm niên nhà giáo'], 'codex', { issuer: government, date: '2021-08-01', from: '2021-08-01', roles: ['teacher'], subjects: ['pay'] }),
  registered(['QD244-2005', 'decision', '244/2005/QĐ-TTg', 'Chế độ phụ cấp ưu đãi đối với nhà giáo đang trực tiếp giảng dạy trong các cơ sở giáo dục công lập'], 'codex', { issuer: premier, date: '2005-10-06', from: '2005-10-30', roles: ['teacher'], subjects: ['pay'] }),
  registered(['QD15-2010', 'decision', '15/2010/QĐ-TTg', 'Phụ cấp dạy lớp ghép đối với giáo viên tiểu học trong các cơ sở giáo dục công lập'], 'codex', { issuer: premier, date: '2010-03-03', from: '2010-04-20', levels: ['primary'], roles: ['teacher'], subjects: ['pay'] }),
  registered(['ND73-2024', 'decree', '73/2024/NĐ-CP', 'Mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang'], 'list', { issuer: government, date: '2024-06-30', from: '2024-07-01', subjects: ['pay'] }),
  registered(['ND111-2022', 'decree', '111/2022/NĐ-CP', 'Hợp đồng đối với một số loại công việc trong cơ quan hành chính và đơn vị sự nghiệp công lập'], 'list', { issuer: government, date: '2022-12-30', from: '2023-02-22', subjects: ['staffing'] }),
  registered(['ND30-2020', 'decree', '30/2020/NĐ-CP', 'Công tác văn thư'], 'codex', { issuer: government, date: '2020-03-05', from: '2020-03-05', subjects: ['document-format'] }),
]
