import { packageOf, type PlainSheet } from './package.ts'
import { blank } from './blank.ts'
import { primary } from './primary.ts'
import { lowerSecondary } from './lower-secondary.ts'
import { large } from './large.ts'
import { locked } from './locked.ts'

export interface Sample {
  readonly name: string
  readonly file: string
  readonly bytes: () => Uint8Array
}

const sample = (name: string, file: string, sheets: () => readonly PlainSheet[]): Sample => ({ name, file, bytes: () => packageOf(sheets()) })

/** Workbooks to start with; schools and people in them are invented. */
export const samples: readonly Sample[] = [
  sample('Tiểu học: kế hoạch BDTX, 12 giáo viên', 'ke-hoach-bdtx-tieu-hoc.xlsx', primary),
  sample('THCS: mỗi dòng một mô đun', 'dang-ky-mo-dun-thcs.xlsx', lowerSecondary),
  sample('Danh sách lớn: 300 giáo viên', 'danh-sach-300-giao-vien.xlsx', large),
  sample('Trang tính được bảo vệ', 'trang-tinh-khoa.xlsx', locked),
  sample('Sổ tính trống', 'so-tinh-trong.xlsx', blank),
]
