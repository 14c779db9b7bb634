import type { Level } from '#schema/tables/plan-lines.ts'

/** An invented province: a department, a commune of today, a district that ended on 30/06/2025, and six schools. */
export const department = { code: 'SO-LG', name: 'Sở Giáo dục và Đào tạo tỉnh Lam Giang', kind: 'Sở Giáo dục và Đào tạo' }

export const district = {
  code: 'PGD-BN',
  name: 'Phòng Giáo dục và Đào tạo quận Bến Nguyệt',
  kind: 'Phòng Giáo dục và Đào tạo',
  to: '2025-06-30',
}

export const commune = {
  code: 'P-SM',
  name: 'Ủy ban nhân dân phường Sao Mai',
  kind: 'Ủy ban nhân dân phường (Phòng Văn hóa - Xã hội)',
  from: '2025-07-01',
}

export interface DemoSchool {
  readonly code: string
  readonly name: string
  readonly levels: readonly Uppercase<string>[]
  /** Where its plans went first: the district of former days, or the department to this day. */
  readonly under: 'district' | 'department'
}

const graphqlLevel: Record<Level, Uppercase<string>> = {
  preschool: 'PRESCHOOL',
  primary: 'PRIMARY',
  lowerSecondary: 'LOWER_SECONDARY',
  upperSecondary: 'UPPER_SECONDARY',
}

const school = (code: string, name: string, levels: readonly Level[]): DemoSchool => ({
  code,
  name,
  levels: levels.map((level) => graphqlLevel[level]),
  under: levels.includes('upperSecondary') ? 'department' : 'district',
})

export const schools: readonly DemoSchool[] = [
  school('MN-HD', 'Trường Mầm non Hướng Dương', ['preschool']),
  school('MN-HM', 'Trường Mầm non Họa Mi', ['preschool']),
  school('TH-HS', 'Trường Tiểu học Hoa Sen', ['primary']),
  school('THCS-BM', 'Trường Trung học cơ sở Bình Minh', ['lowerSecondary']),
  school('THTHCS-AD', 'Trường Tiểu học và Trung học cơ sở Ánh Dương', ['primary', 'lowerSecondary']),
  school('THPT-LG', 'Trường Trung học phổ thông Lam Giang', ['upperSecondary']),
]
