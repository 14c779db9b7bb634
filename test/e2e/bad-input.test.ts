import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { packageOf, type PlainSheet } from '#test/excel-host/samples/package.ts'
import { primary } from '#test/excel-host/samples/primary.ts'
import type { Seat } from './stage/seat.ts'
import { bookOf, faultless } from './stage/sheets.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

let stage: Stage
let clerk: Seat

beforeAll(async () => { stage = await openStage() })
afterAll(() => clearStages())
beforeEach(async () => { clerk = await stage.seat() })
afterEach(() => clerk.leave())

/** The head of a compound file, with the stream by which a reader knows what is in it. */
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Buffer.from(stream, 'utf16le'), 1024)
  return bytes
}

const chosen = (name: string, bytes: Uint8Array): Promise<void> =>
  clerk.page.locator('#open-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

const FILES: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['rong.xlsx', new Uint8Array(), /tệp rỗng/],
  ['mat-khau.xlsx', compound('EncryptedPackage'), /có đặt mật khẩu.*bỏ mật khẩu/],
  ['cu.xls', compound('Workbook'), /tệp \.xls đời cũ.*Lưu thành/],
  ['quyet-dinh.xlsx', strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /không phải sổ tính/],
  ['van-ban.xlsx', zipSync({ 'word/document.xml': strToU8('<w:document/>') }), /không phải sổ tính|bị hỏng/],
  ['cut.xlsx', packageOf(primary()).slice(0, 900), /bị hỏng/],
]

describe('files that are no workbook', () => {
  it('are each declined in one sentence, the open workbook staying', async () => {
    await clerk.open(packageOf(primary()))
    for (const [name, bytes, sentence] of FILES) {
      await chosen(name, bytes)
      const alert = clerk.page.getByRole('alert')
      await alert.filter({ hasText: sentence }).waitFor()
      expect(await alert.textContent()).toMatch(/Sổ tính đang mở vẫn giữ nguyên\./)
      expect(await alert.textContent()).not.toMatch(/Error|undefined|\bat /)
    }
    await clerk.picture('50-refused-file')
    expect((await clerk.cell('B5')).value).toBe('Ngô Thị An')
  })
})

/** Ten thousand cells of anything. */
const garbage = (): PlainSheet => ({
  name: 'Rác',
  rows: Array.from({ length: 200 }, (_, row) => Array.from({ length: 50 }, (__, column) => {
    const seed = (row * 7919 + column * 104_729) % 997
    if (seed % 5 === 0) return null
    return seed % 3 === 0 ? seed * 1e9 : `${'☃�\u202Ex<&>"'.slice(seed % 6)}${String(seed)}`
  })),
  strong: [],
  widths: Array.from({ length: 50 }, () => 8),
})

describe('workbooks without a roster', () => {
  it.each([
    ['an empty one', packageOf([{ name: 'Sheet1', rows: [], strong: [], widths: [9] }])],
    ['a letter', packageOf([{ name: 'Công văn', rows: [['Kính gửi: các trường'], ['Về việc nộp kế hoạch']], strong: [], widths: [40] }])],
    ['ten thousand cells of garbage', packageOf([garbage()])],
  ])('%s: the ribbon opens the pane with one sentence, and nothing is marked', async (_, bytes) => {
    await clerk.open(bytes)
    await clerk.command('Kiểm tra')
    await clerk.notice('Chưa thấy danh sách giáo viên nào trong tệp này.')
    expect(await clerk.marks()).toEqual([])
    await clerk.picture('51-no-roster')
  })
})

describe('at the server\'s door', () => {
  it('a wrong password is declined in one sentence, and the right one still enters', async () => {
    await clerk.openPane()
    await clerk.signIn('demo.vanthu', 'mật khẩu nhớ nhầm')
    const notice = clerk.pane.getByTestId('notice')
    await notice.waitFor()
    expect(await notice.textContent()).toMatch(/Tên đăng nhập hoặc mật khẩu/)
    await clerk.picture('52-wrong-password')
    await clerk.signIn('demo.vanthu')
    await clerk.notice('Xin chào')
  })

  it('a year nobody plans for is declined, and nothing is written', async () => {
    await clerk.open(bookOf({ ...faultless(), rows: [['TRƯỜNG TIỂU HỌC HOA SEN, NĂM HỌC 2091-2092'], ...faultless().rows.slice(1)] }))
    await clerk.openPane()
    await clerk.signIn('demo.vanthu')
    await clerk.goTo('Gửi')
    expect(await clerk.pane.getByLabel('Năm học').inputValue()).toBe('2091-2092')
    await clerk.press('Xem trước')
    const notice = clerk.pane.getByTestId('notice')
    await notice.filter({ hasText: /[Nn]ăm học/ }).waitFor()
    await clerk.picture('53-unknown-year')
    expect(await clerk.pane.getByTestId('row-outcome').count()).toBe(0)
  })
})
