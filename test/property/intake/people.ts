import type { Level, Rating, Role } from '#schema/tables/plan-lines.ts'
import type { Chance } from './random.ts'

/** One invented person as the roster should be read back. */
export interface Person {
  readonly code: string
  readonly fullName: string
  /** yyyy-mm-dd */
  readonly birth: string
  readonly gender: 'male' | 'female'
  readonly role: Role
  readonly roleText: string
  readonly group: string
  readonly subject: string
  readonly degree: string
  readonly modules: readonly string[]
  readonly periods: number
  readonly scores: readonly [number, number, number]
  readonly rating: Rating
}

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Tống', 'Lò', 'Mai', 'Trương', 'Cao', 'Hà']
const middles = { female: ['Thị', 'Thị Thu', 'Thị Ngọc', 'Kim', 'Thị Mỹ', 'Thùy', 'Thị Hồng'], male: ['Văn', 'Minh', 'Quốc', 'Đình', 'Hữu', 'Công', 'Trọng'] } as const
const givens = ['Hoa', 'Lan', 'Mai', 'Hạnh', 'Hiền', 'Thảo', 'Trang', 'Tuyết', 'Vân', 'Yến', 'Dũng', 'Hùng', 'Khoa', 'Tâm', 'Thành', 'Phượng', 'Bích', 'Nhàn', 'Duyên', 'Quý', 'Mười', 'Lương', 'Khánh', 'Loan', 'Tiến', 'Nga', 'Sơn', 'Trường']

export const groupNames: Readonly<Record<Level, readonly string[]>> = {
  preschool: ['Tổ Nhà trẻ', 'Tổ Mẫu giáo bé', 'Tổ Mẫu giáo lớn', 'Khối Lá', 'Khối Chồi'],
  primary: ['Tổ 1', 'Tổ khối 2 + 3', 'Tổ 4', 'Tổ khối 5', 'Tổ Bộ môn'],
  lowerSecondary: ['Tổ Toán - Tin', 'Tổ Văn - GDCD', 'Tổ KHTN', 'Tổ Ngoại ngữ', 'Tổ Sử - Địa'],
  upperSecondary: ['Tổ Toán', 'Tổ Ngữ văn', 'Tổ Vật lí - CN', 'Tổ Hóa - Sinh', 'Tổ Ngoại ngữ'],
}

const subjects: Readonly<Record<Level, readonly string[]>> = {
  preschool: ['Nhà trẻ', 'Mẫu giáo'],
  primary: ['Tiếng Anh', 'Âm nhạc', 'Mĩ thuật', 'Tin học'],
  lowerSecondary: ['Toán', 'Ngữ văn', 'Tin học', 'GDTC', 'Công nghệ'],
  upperSecondary: ['Toán', 'Vật lí', 'Hóa học', 'Ngữ văn', 'Lịch sử'],
}

const posts: Readonly<Record<Role, readonly string[]>> = {
  manager: ['Hiệu trưởng', 'Phó Hiệu trưởng', 'P. Hiệu trưởng', 'HT', 'PHT'],
  teacher: ['Giáo viên', 'GV', 'Tổ trưởng', 'TTCM', 'Tổ phó', 'Khối trưởng', 'Giáo viên - TPT Đội'],
  staff: ['NV kế toán', 'Văn thư', 'NV y tế', 'Bảo vệ', 'NV thư viện'],
}

const largest: Readonly<Record<string, number>> = { GVMN: 35, QLMN: 12, GVPT: 15, QLPT: 18 }

export const largestOf = (prefix: string): number => largest[prefix]!

export const prefixOf = (role: Role, level: Level): string => (role === 'manager' ? 'QL' : 'GV') + (level === 'preschool' ? 'MN' : 'PT')

const two = (n: number): string => String(n).padStart(2, '0')

const drawModules = (chance: Chance, prefix: string): string[] => {
  const first = chance.whole(1, largest[prefix]!)
  const second = ((first + chance.whole(0, largest[prefix]! - 2)) % largest[prefix]!) + 1
  return [`${prefix} ${first}`, `${prefix} ${second}`]
}

const roleAt = (at: number, count: number): Role => (at < 2 ? 'manager' : at >= count - 1 && count > 8 ? 'staff' : 'teacher')

const drawPerson = (chance: Chance, level: Level, [at, role, group]: readonly [number, Role, string]): Person => {
  const gender = chance.pick(['male', 'female'] as const)
  const scores = [chance.whole(8, 20) / 2, chance.whole(8, 20) / 2, chance.whole(8, 20) / 2] as const
  return {
    code: `GV${String(at + 1).padStart(3, '0')}`,
    fullName: `${chance.pick(surnames)} ${chance.pick(middles[gender])} ${chance.pick(givens)}`,
    birth: `${chance.whole(1966, 1999)}-${two(chance.whole(1, 12))}-${two(chance.whole(13, 28))}`,
    gender, role, group, scores,
    roleText: chance.pick(posts[role]),
    subject: chance.pick(subjects[level]),
    degree: chance.pick(['ĐH', 'CĐ', 'ThS', 'Đại học sư phạm', 'Cao đẳng']),
    modules: role === 'staff' ? [] : drawModules(chance, prefixOf(role, level)),
    periods: 40,
    rating: scores.every((score) => score >= 5) ? 'completed' : 'notCompleted',
  }
}

/** A staff in the order of its groups: managers, teachers by team, staff at the end. No two share a name. */
export const drawPeople = (chance: Chance, level: Level): readonly Person[] => {
  const count = chance.whole(3, 15)
  const teams = chance.shuffled(groupNames[level]).slice(0, chance.whole(1, 4))
  const people: Person[] = []
  const names = new Set<string>()
  for (let at = 0; at < count; at++) {
    const role = roleAt(at, count)
    const group = role === 'manager' ? 'Ban giám hiệu' : role === 'staff' ? 'Tổ Văn phòng' : teams[Math.min(teams.length - 1, Math.floor(((at - 2) * teams.length) / count))]!
    let person = drawPerson(chance, level, [at, role, group])
    while (names.has(person.fullName)) person = drawPerson(chance, level, [at, role, group])
    names.add(person.fullName)
    people.push(person)
  }
  return people
}
