import type { Level } from '../../tables/plan-lines.ts'
import { words } from '../words.ts'

const two = (part: string | undefined): string => part ?? ''

/** NĐ 30/2020: days below 10 and the months 1 and 2 take a zero. */
export const fullDay = (day: string): string => {
  const [year, month, date] = day.split('-')
  return `ngày ${two(date)} tháng ${Number(month) > 2 ? String(Number(month)) : two(month)} năm ${two(year)}`
}

export const blankDay = 'ngày …… tháng …… năm ………'

/** Forty and a half is 40,5. */
export const spelledNumber = (value: number): string => String(value).replace('.', ',')

const listed = (texts: readonly string[]): string => new Intl.ListFormat('vi', { type: 'conjunction' }).format(texts)

/** 'mầm non', 'tiểu học và trung học cơ sở'. */
export const spelledLevels = (levels: readonly Level[]): string => listed(levels.map((level) => words.vi.level[level]))

interface Audience {
  readonly managers: number
  readonly teachers: number
  readonly levels: readonly Level[]
}

/** 'cán bộ quản lý và giáo viên tiểu học'; a role nobody holds is not named. */
export const spelledAudience = ({ managers, teachers, levels }: Audience): string => {
  const who = [...(managers > 0 ? [words.vi.role.manager] : []), ...(teachers > 0 ? [words.vi.role.teacher] : [])]
  const where = spelledLevels(levels)
  return where === '' ? listed(who) : `${listed(who)} ${where}`
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
export const uncapital = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
