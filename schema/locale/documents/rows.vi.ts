import type { RowFacts } from '../../documents/facts.ts'
import { words } from '../words.ts'
import { yearRowsVi } from './year/rows.vi.ts'
import { capital, spelledNumber } from './spelled.ts'

type Rows = { readonly [K in keyof RowFacts]: (facts: RowFacts[K]) => readonly string[] }

const unbroken = (code: string): string => code.replaceAll(' ', '\u00a0')

const remark = { onLeave: 'Đang nghỉ' } as const

/** Dòng của bảng: dữ kiện vào, ô ra. */
export const rowsVi: Rows = {
  ...yearRowsVi,
  'modules-heading': () => ['Mã mô đun', 'Tên mô đun', 'Số lượt đăng ký'],
  module: ({ code, title, count }) => [code, title ?? '', String(count)],
  'modules-total': ({ registrations }) => ['Cộng', '', String(registrations)],
  'people-heading': () => ['STT', 'Họ và tên', 'Vị trí', 'Tổ', 'Mô đun đăng ký', 'Số mô đun', 'Số tiết', 'Ghi chú'],
  person: ({ position, fullName, role, group, modules, periods, status }) => [
    String(position), fullName ?? '', capital(words.vi.role[role]), group ?? '', modules.map(unbroken).join(', '), String(modules.length), periods === null ? '' : spelledNumber(periods), status === null ? '' : remark[status],
  ],
  'people-total': ({ people, registrations, periods }) => ['', `Cộng: ${String(people)} người`, '', '', '', String(registrations), spelledNumber(periods), ''],
}
