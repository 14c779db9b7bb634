import type { Role } from '#schema/tables/plan-lines.ts'
import type { Paper } from './paper.ts'
import type { Person } from './people.ts'

/** Counts per module beyond an empty column, as clerks keep them beside a roster. */
export const writeStatistics = (paper: Paper, people: readonly Person[], [top, left]: readonly [number, number]): void => {
  const codes = [...new Set(people.flatMap(({ modules }) => modules))].sort().slice(0, Math.max(1, Math.floor(people.length / 2)))
  if (codes.length < 3) return
  paper.put(top, left, 'Mô đun')
  paper.put(top, left + 1, 'Số GV đăng ký')
  codes.forEach((code, at) => {
    paper.put(top + 1 + at, left, code)
    paper.put(top + 1 + at, left + 1, people.filter(({ modules }) => modules.includes(code)).length)
  })
}

const titles: readonly (readonly [Role, string])[] = [['manager', 'A. DANH SÁCH CÁN BỘ QUẢN LÝ'], ['teacher', 'B. DANH SÁCH GIÁO VIÊN'], ['staff', 'C. DANH SÁCH NHÂN VIÊN']]

/** Managers, teachers and staff apart, each under the title of its table. */
export const byRole = (people: readonly Person[]): readonly (readonly [string, readonly Person[]])[] =>
  titles.map(([role, title]) => [title, people.filter((who) => who.role === role)] as const).filter(([, group]) => group.length > 0)
