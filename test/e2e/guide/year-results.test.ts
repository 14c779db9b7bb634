import { afterAll, beforeAll, describe, it } from '@jest/globals'
import { personName } from '#test/excel-host/samples/people.ts'
import { beginYear } from '../stage/begin-year.ts'
import type { Seat } from '../stage/seat.ts'
import { clearStages, openStage, type Stage } from '../stage/stage.ts'
import { pictureAt, sitDown, turnTo } from './year-steps.ts'

const NOW = '2027-05-20T02:00:00Z'
const YEAR = '2026-2027'
const PEOPLE = [60, 61, 62, 63, 64, 65].map(personName)
const LAST = PEOPLE.at(-1) ?? ''

let stage: Stage
let seat: Seat

beforeAll(async () => {
  stage = await openStage(NOW)
  await beginYear(stage, { schoolYear: YEAR, names: PEOPLE })
  seat = await sitDown(stage, NOW)
})
afterAll(() => clearStages(seat))

const signIn = async (username: string): Promise<void> => {
  await seat.signIn(username)
  await seat.goTo('Năm học')
}

const markAll = async (item: string, marks: readonly string[]): Promise<void> => {
  await seat.pane.getByLabel('Nhập điểm cho').selectOption(`item ${item}`)
  await seat.pane.getByRole('textbox', { name: `Điểm của ${PEOPLE[0] ?? ''}`, exact: true }).focus()
  for (const mark of marks) {
    await seat.page.keyboard.type(mark)
    await seat.page.keyboard.press('Enter')
  }
}

describe('what the guide tells a clerk about results', () => {
  it('marks from the keyboard', async () => {
    await signIn('demo.vanthu')
    await turnTo(seat, 'Kết quả')
    await markAll('GVPT 1', ['8,5', '7', '4', '9', '6', '7'])
    await pictureAt(seat, seat.pane.getByLabel('Nhập điểm cho'), 'year-marks')
    await seat.press('Ghi điểm (6)')
    await seat.notice('Đã ghi 6 điểm vào sổ.')
    await markAll('GVPT 9', ['8', '7', '6', '9', '8', '7,5'])
    await seat.press('Ghi điểm (6)')
    await seat.notice('Đã ghi 6 điểm vào sổ.')
  })

  it('a sign-in list becomes attendance', async () => {
    await turnTo(seat, 'Kết quả', 'Điểm danh')
    await seat.pane.getByLabel('Dán danh sách ký tên').fill(PEOPLE.slice(0, -1).join('\n'))
    await seat.press('Đọc')
    await seat.notice('5 trên 6 người có mặt.')
    await seat.pane.getByLabel(`${LAST}: có mặt hay vắng`).selectOption('EXCUSED')
    await pictureAt(seat, seat.pane.getByLabel('Dán danh sách ký tên'), 'year-attendance')
    await seat.press('Ghi điểm danh')
    await seat.notice('Đã ghi điểm danh')
  })

  it('everybody has a rating with its reasons', async () => {
    await turnTo(seat, 'Kết quả', 'Xếp loại')
    const third = seat.pane.getByTestId('rating').filter({ hasText: PEOPLE[2] ?? '' })
    await third.getByText('Vì sao?').click()
    await pictureAt(seat, third, 'year-rating')
  })

  it('certificates are numbered after a preview', async () => {
    await turnTo(seat, 'Chứng chỉ')
    const issuers = seat.pane.getByTestId('issuers')
    await seat.pane.getByLabel('Tên đơn vị').fill('Sở Giáo dục và Đào tạo Lam Giang')
    await issuers.getByLabel('Quyết định số').fill('01/QĐ-SGDĐT')
    await issuers.getByLabel('Từ ngày').fill('2026-09-01')
    await seat.press('Thêm đơn vị')
    await seat.notice('Đã thêm Sở')
    await seat.pane.getByLabel('Số bắt đầu').fill('001/CN-BDTX')
    await seat.pane.getByTestId('number-preview').waitFor()
    await pictureAt(seat, seat.pane.getByTestId('numbering'), 'year-certificates')
    await seat.press(/^Cấp cho \d+ người$/)
    await seat.notice(/^Đã ghi \d+ chứng chỉ\./)
    await seat.signOut()
  })
})

describe('what the guide tells a principal about the end of a year', () => {
  it('papers are drafted, issued, kept', async () => {
    await signIn('demo.hieutruong')
    await turnTo(seat, 'Văn bản')
    await seat.pane.getByLabel('Loại văn bản').selectOption('RESULTS_REPORT')
    await seat.pane.getByLabel('Người ký').fill('Nguyễn Văn Mẫu')
    await pictureAt(seat, seat.pane.getByText('Lập văn bản', { exact: true }), 'year-paper')
    const issued = seat.page.waitForEvent('download')
    await seat.press('Ban hành')
    await issued
    await seat.notice('Đã ban hành')
    await pictureAt(seat, seat.pane.getByTestId('paper'), 'year-issued')
  })

  it('the book is closed, and the next one begins', async () => {
    await turnTo(seat, 'Kết quả', 'Xếp loại')
    await seat.pane.getByTestId('closing').scrollIntoViewIfNeeded()
    await seat.press('Khóa sổ')
    await seat.press('Khóa sổ thật')
    await seat.notice('Đã khóa sổ năm học.')
    await seat.press('Đổi trường, năm học')
    await seat.pane.getByLabel('Năm học', { exact: true }).selectOption('2027-2028')
    await seat.idle()
    await turnTo(seat, 'Kết quả', 'Sang năm học mới')
    await seat.press('Xem trước')
    await seat.pane.getByTestId('roll-over-preview').getByText(/Sẽ chuyển sang/).waitFor()
    await pictureAt(seat, seat.pane.getByRole('navigation', { name: 'Các phần của kết quả' }), 'year-roll-over')
    await seat.press('Đổi trường, năm học')
    await seat.pane.getByLabel('Năm học', { exact: true }).selectOption(YEAR)
    await seat.signOut()
  })
})
