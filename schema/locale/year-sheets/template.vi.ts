import type { Level } from '../../tables/plan-lines.ts'
import { headers } from '../headers.ts'

const school: Readonly<Record<Level, string>> = { preschool: 'TRƯỜNG MẦM NON (GHI TÊN TRƯỜNG)', primary: 'TRƯỜNG TIỂU HỌC (GHI TÊN TRƯỜNG)', lowerSecondary: 'TRƯỜNG TRUNG HỌC CƠ SỞ (GHI TÊN TRƯỜNG)', upperSecondary: 'TRƯỜNG TRUNG HỌC PHỔ THÔNG (GHI TÊN TRƯỜNG)' }

const secondary = ['Tổ Toán - Tin', 'Tổ Ngữ văn', 'Tổ Ngoại ngữ', 'Tổ Khoa học tự nhiên', 'Tổ Khoa học xã hội', 'Tổ Nghệ thuật - Thể chất']

const teams: Readonly<Record<Level, readonly string[]>> = { preschool: ['Tổ Nhà trẻ', 'Tổ Mẫu giáo'], primary: ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4', 'Tổ 5'], lowerSecondary: secondary, upperSecondary: secondary }

const { vi } = headers

export const templateVi = {
  school,
  teams,
  planSheet: 'Danh sách',
  resultSheet: 'Kết quả',
  planTitle: (schoolYear: string) => `DANH SÁCH ĐĂNG KÝ BỒI DƯỠNG THƯỜNG XUYÊN NĂM HỌC ${schoolYear}`,
  resultTitle: (schoolYear: string) => `KẾT QUẢ BỒI DƯỠNG THƯỜNG XUYÊN NĂM HỌC ${schoolYear}`,
  plan: {
    fullName: vi.fullName, birthDate: vi.birthDate, group: vi.group, post: vi.roleText, subject: vi.subject, modules: ['Mô đun 1', 'Mô đun 2'], form: 'Hình thức bồi dưỡng',
    periods01: 'Chương trình 01 (tiết)', periods02: 'Chương trình 02 (tiết)', periods03: 'Chương trình 03 (tiết)', note: vi.note,
  },
  result: { fullName: vi.fullName, birthDate: vi.birthDate, score01: 'Chương trình 01 (điểm)', score02: 'Chương trình 02 (điểm)', score03: 'Chương trình 03 (điểm)', rating: vi.rating, note: vi.note },
  posts: ['Hiệu trưởng', 'Phó hiệu trưởng', 'Tổ trưởng', 'Tổ phó', 'Giáo viên', 'Nhân viên'],
  forms: ['Tập trung', 'Từ xa', 'Bán tập trung'],
  ratings: ['Hoàn thành', 'Không hoàn thành'],
  prompts: {
    teams: 'Chọn tổ; danh sách tổ sửa được ở trang BDTX Hướng dẫn.', posts: 'Chọn chức vụ.', modules: 'Chọn một mô đun; mô đun thứ hai ở cột bên cạnh.', forms: 'Chọn hình thức.',
    ratings: 'Chọn kết quả.', people: 'Chọn tên trong trang Danh sách, không phải gõ lại.',
  },
  howToTitle: 'BẮT ĐẦU VỚI SỔ BỒI DƯỠNG THƯỜNG XUYÊN',
  ours: 'Trang này do BDTX tạo; khi đọc tệp BDTX bỏ qua trang này, nên ví dụ ở đây không lẫn vào danh sách.',
  steps: [
    '1. Ghi tên trường vào ô A1 của trang Danh sách và trang Kết quả.',
    '2. Mỗi người một dòng ở trang Danh sách; ngày sinh ghi ngày/tháng/năm; tổ, chức vụ, mô đun, hình thức chọn từ danh sách thả xuống.',
    '3. Mở bảng BDTX, bấm Đọc tệp, rồi Kiểm tra. Thêm cột của riêng trường ở bên phải thoải mái.',
    '4. Cuối năm ghi điểm và xếp loại ở trang Kết quả.',
  ],
  exampleTitle: 'Ví dụ (chỉ để xem):',
  example: ([first = '', second = ''], [team = '']): readonly (readonly (string | number)[])[] => [['Nguyễn Thị Ví Dụ', '02/03/1985', team, 'Giáo viên', '', first, second, 'Từ xa', '', '', '', '']],
  listsTitle: 'Danh sách để chọn (tổ và chức vụ: sửa, thêm cho đúng trường):',
  lists: { teams: vi.group, posts: vi.roleText, modules: 'Mô đun', forms: 'Hình thức', ratings: vi.rating },
} as const satisfies Record<string, unknown> & { readonly example: (modules: readonly string[], teams: readonly string[]) => readonly (readonly (string | number)[])[] }

export type TemplateWords = typeof templateVi
