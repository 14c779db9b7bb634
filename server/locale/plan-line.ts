import type { Field } from '#schema/tables/plan-lines.ts'

/** What each column of a person's line holds, with the word schools use for it. */
export const planLineDescriptions: Record<Field, string> = {
  staffCode: 'Mã nhân sự: staff code as the school keeps it.',
  fullName: 'Họ và tên: full name.',
  birthDate: 'Ngày sinh: birth date, yyyy-mm-dd, or the year alone.',
  gender: 'Giới tính.',
  role: 'Vai trò: manager, teacher or other staff, as read from the position.',
  roleText: 'Chức vụ: the position as written.',
  status: 'Tình trạng: on leave, or gone; null: working.',
  school: 'Trường: the school as written on the row.',
  group: 'Tổ: the specialist team.',
  level: 'Cấp học: the level taught.',
  subject: 'Môn dạy.',
  qualification: 'Trình độ chuyên môn.',
  modules: "Mô đun: modules chosen for programme 03, such as 'GVPT 04'.",
  programme01: 'Nội dung chương trình 01, as written.',
  programme02: 'Nội dung chương trình 02, as written.',
  periods01: 'Số tiết chương trình 01.',
  periods02: 'Số tiết chương trình 02.',
  periods03: 'Số tiết chương trình 03.',
  previousModules: 'Mô đun đã học các năm trước.',
  startDate: 'Ngày bắt đầu, yyyy-mm-dd.',
  endDate: 'Ngày kết thúc, yyyy-mm-dd.',
  score01: 'Điểm chương trình 01, on a scale of ten.',
  score02: 'Điểm chương trình 02, on a scale of ten.',
  score03: 'Điểm chương trình 03, on a scale of ten.',
  tests: 'Bài kiểm tra: marks or remarks of single tests.',
  average: 'Điểm trung bình, as written.',
  compliance: 'Ý thức chấp hành: taking part as the regulation demands, as written.',
  rating: 'Xếp loại: completed or not.',
  note: 'Ghi chú.',
}

export const levelDescription = 'Cấp học: mầm non, tiểu học, trung học cơ sở, trung học phổ thông.'
