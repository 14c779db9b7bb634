import { afterAll, beforeAll, describe, it } from '@jest/globals'
import { personName } from '#test/excel-host/samples/people.ts'
import type { Seat } from '../stage/seat.ts'
import { bookOf, faultless, homemade } from '../stage/sheets.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import { GUIDE_SCREEN, pictureOfPage, pictureOfPane } from './picture.ts'

/** Two mistakes as clerks make them: a module that does not exist, and too few periods. */
const withMistakes = () => {
  const sheet = faultless()
  const rows = sheet.rows.map((row) => [...row])
  rows[3]![5] = 'GVPT 99, GVPT 03'
  rows[5]![6] = 30
  return { ...sheet, rows }
}

const BASES = [
  'TRƯỜNG TIỂU HỌC HOA SEN', 'Hoa Sen, ngày 15 tháng 9 năm 2026', 'KẾ HOẠCH', 'Bồi dưỡng thường xuyên giáo viên năm học 2026-2027',
  'Căn cứ Thông tư số 26/2012/TT-BGDĐT ngày 10/7/2012 của Bộ Giáo dục và Đào tạo;',
  'Căn cứ Thông tư số 17/2019/TT-BGDĐT ngày 01/11/2019 của Bộ Giáo dục và Đào tạo;',
].join('\n')

let stage: Stage
let seat: Seat

beforeAll(async () => {
  stage = await openStage()
  seat = await stage.seat(GUIDE_SCREEN)
})
afterAll(async () => {
  await seat.leave()
  await stage.close()
})

describe('what the guide tells a clerk', () => {
  it('the first steps are on show, once', async () => {
    await seat.open(bookOf(withMistakes()))
    await seat.openPane()
    await seat.pane.getByTestId('guide').waitFor()
    await pictureOfPage(seat, 'clerk-start')
    await seat.press('Đã hiểu')
    await seat.pane.getByTestId('guide').waitFor({ state: 'detached' })
    await seat.press('Các bước bắt đầu và hướng dẫn')
    await seat.pane.getByTestId('guide').waitFor()
    await seat.press('Đã hiểu')
  })

  it('Check marks the cells and says why', async () => {
    await seat.press('Kiểm tra')
    await seat.pane.getByTestId('finding').first().getByRole('button').first().click()
    await seat.selected('F4')
    await pictureOfPage(seat, 'clerk-check')
  })

  it('a column it is unsure of is asked about once', async () => {
    await seat.open(bookOf(homemade()))
    await seat.press('Đọc tệp')
    await seat.button('Cột nào là gì').or(seat.button('Thu gọn')).first().waitFor()
    if (await seat.button('Cột nào là gì').count()) await seat.press('Cột nào là gì')
    await seat.pane.getByTestId('table').first().scrollIntoViewIfNeeded()
    await pictureOfPane(seat, 'clerk-columns')
  })

  it('the legal bases of a plan are checked from pasted words', async () => {
    await seat.pane.getByRole('link', { name: 'Kiểm tra căn cứ pháp lý của kế hoạch' }).click()
    await seat.pane.getByLabel('Phần Căn cứ hoặc toàn văn kế hoạch').fill(BASES)
    await seat.press('Kiểm tra căn cứ')
    await seat.pane.locator('[data-testid=legal-finding][data-kind=repealed]').scrollIntoViewIfNeeded()
    await pictureOfPane(seat, 'clerk-legal')
  })

  it('preview, then send', async () => {
    await seat.open(bookOf(faultless()))
    await seat.goTo('Kiểm tra')
    await seat.press('Kiểm tra')
    await seat.signIn('demo.vanthu')
    await seat.goTo('Gửi')
    await seat.press('Xem trước')
    await seat.pane.getByRole('region', { name: 'Nếu gửi bây giờ' }).waitFor()
    await pictureOfPane(seat, 'clerk-preview')
    await seat.press('Gửi hiệu trưởng')
    await seat.notice('Đã gửi 6 dòng cho hiệu trưởng.')
    await seat.signOut()
  })
})

describe('what the guide tells a principal', () => {
  it('differences and exceptions, a note on a row, back to the clerk', async () => {
    await seat.signIn('demo.hieutruong')
    await seat.press('Mở kế hoạch')
    await seat.pane.getByTestId('plan-name').waitFor()
    await pictureOfPane(seat, 'principal-review')
    await seat.press('Xem tất cả')
    await seat.button(`Góp ý cho ${personName(60)}`).first().click()
    await seat.pane.getByRole('textbox', { name: `Góp ý cho ${personName(60)}` }).first().fill('Đổi sang GVPT 05 cho hợp với tổ.')
    await seat.button('Trả lại người lập').scrollIntoViewIfNeeded()
    await pictureOfPane(seat, 'principal-acts')
    await seat.press('Trả lại người lập')
    await seat.notice('Đã trả lại.')
    await seat.signOut()
  })

  it('the note stands at the clerk\'s cell', async () => {
    await seat.signIn('demo.vanthu')
    await seat.goTo('Gửi')
    await seat.press('Cập nhật góp ý')
    await seat.pane.getByTestId('note').getByRole('button').click()
    await seat.pane.getByTestId('note').scrollIntoViewIfNeeded()
    await pictureOfPage(seat, 'clerk-note')
    await seat.type('F3', 'GVPT 05, GVPT 08')
    await seat.press('Xem trước')
    await seat.press('Gửi hiệu trưởng')
    await seat.notice('Đã gửi 6 dòng cho hiệu trưởng.')
    await seat.signOut()
  })

  it('approves, sends upstream, keeps the receipt', async () => {
    await seat.signIn('demo.hieutruong')
    await seat.press('Mở kế hoạch')
    await seat.press('Duyệt')
    await seat.notice('Đã duyệt kế hoạch.')
    await seat.press('Nộp kế hoạch')
    await seat.notice('Đã nộp kế hoạch.')
    await pictureOfPane(seat, 'principal-receipt')
    await seat.signOut()
  })
})

describe('what the guide tells an officer', () => {
  it('opens at the board: who has sent, who has not', async () => {
    await seat.open(bookOf({ name: 'Sổ của tôi', rows: [['Sổ của chuyên viên']], strong: [1], widths: [24] }))
    await seat.signIn('demo.phuong')
    await seat.goTo('Theo dõi')
    await seat.pane.getByLabel('Năm học').selectOption('2026-2027')
    await seat.pane.getByTestId('board-row').getByText('Đã nộp', { exact: true }).waitFor()
    await seat.pane.getByTestId('board-row').first().scrollIntoViewIfNeeded()
    await pictureOfPane(seat, 'officer-board')
  })

  it('pulls the figures into a workbook', async () => {
    await seat.goTo('Kéo số liệu')
    await seat.pane.getByLabel('Năm học').selectOption('2026-2027')
    await seat.button('Kéo số liệu').first().click()
    await seat.notice(/Đã ghi 6 dòng/)
    await pictureOfPage(seat, 'officer-pull')
  })
})
