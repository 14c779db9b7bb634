import type { Level, Rating, Role } from '../tables/plan-lines.ts'
import type { Severity } from '../grammar/finding.ts'
import type { Layer } from '../grammar/provision.ts'
import type { Reason } from '../figures/rating.ts'
import type { Training } from '../law/training.ts'

export type Language = 'vi' | 'en'

export interface Words {
  readonly role: Readonly<Record<Role, string>>
  readonly level: Readonly<Record<Level, string>>
  readonly rating: Readonly<Record<Rating, string>>
  readonly status: Readonly<Record<'onLeave' | 'left', string>>
  readonly gender: Readonly<Record<'male' | 'female', string>>
  readonly severity: Readonly<Record<Severity, string>>
  readonly layer: Readonly<Record<Layer, string>>
  readonly reason: Readonly<Record<Reason, string>>
  readonly training: Readonly<Record<Training, string>>
}

const vi: Words = {
  role: { manager: 'cán bộ quản lý', teacher: 'giáo viên', staff: 'nhân viên' },
  level: { preschool: 'mầm non', primary: 'tiểu học', lowerSecondary: 'trung học cơ sở', upperSecondary: 'trung học phổ thông' },
  rating: { completed: 'Hoàn thành', notCompleted: 'Không hoàn thành' },
  status: { onLeave: 'đang nghỉ', left: 'đã chuyển đi hoặc nghỉ hưu' },
  gender: { male: 'Nam', female: 'Nữ' },
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  layer: { nation: 'quy định chung cả nước', province: 'quy định của tỉnh, thành phố', authority: 'quy định của cơ quan quản lý', school: 'kế hoạch của nhà trường', product: 'lựa chọn của phần mềm' },
  reason: {
    'all-conditions-met': 'chấp hành đủ quy định và các bài kiểm tra đều đạt',
    'test-below-pass': 'có bài kiểm tra dưới mức đạt',
    'test-missing': 'còn thiếu bài kiểm tra',
    'regulation-not-met': 'chưa thực hiện đủ quy định của khóa bồi dưỡng',
    'attendance-short': 'dự học thiếu buổi',
    'score-out-of-range': 'có điểm ngoài thang điểm',
    'score-not-a-number': 'có điểm không phải là số',
    'exempt-year': 'được miễn cả năm học',
    'no-tests': 'chưa có bài kiểm tra nào',
  },
  training: { secondary: 'trung cấp', college: 'cao đẳng', bachelor: 'đại học (cử nhân)' },
}

const en: Words = {
  role: { manager: 'manager', teacher: 'teacher', staff: 'staff member' },
  level: { preschool: 'preschool', primary: 'primary', lowerSecondary: 'lower secondary', upperSecondary: 'upper secondary' },
  rating: { completed: 'Completed', notCompleted: 'Not completed' },
  status: { onLeave: 'on leave', left: 'transferred or retired' },
  gender: { male: 'Male', female: 'Female' },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  layer: { nation: 'national rule', province: 'provincial rule', authority: "authority's rule", school: "school's plan", product: "the product's own choice" },
  reason: {
    'all-conditions-met': 'all course rules kept and every test passed',
    'test-below-pass': 'a test is below the pass mark',
    'test-missing': 'a test is missing',
    'regulation-not-met': 'the course rules were not all kept',
    'attendance-short': 'too few sessions attended',
    'score-out-of-range': 'a mark lies outside the scale',
    'score-not-a-number': 'a mark is not a number',
    'exempt-year': 'exempt for the whole year',
    'no-tests': 'no tests are set',
  },
  training: { secondary: 'secondary training', college: 'a college diploma', bachelor: "a bachelor's degree" },
}

export const words: Readonly<Record<Language, Words>> = { vi, en }
