import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PlainSheet } from '#test/excel-host/samples/package.ts'
import { personName } from '#test/excel-host/samples/people.ts'
import { beginYear } from './stage/begin-year.ts'
import type { Seat } from './stage/seat.ts'
import { bookOf } from './stage/sheets.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

const NOW = '2027-05-20T02:00:00Z'
const YEAR = '2026-2027'
const PEOPLE = [60, 61, 62, 63, 64, 65].map(personName)
const [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH] = PEOPLE as [string, string, string, string, string, string]

const resits: PlainSheet = { name: 'Thi lại', rows: [['Họ và tên', 'Điểm'], [SECOND, 5], [THIRD, '4,5']], strong: [1], widths: [24, 8] }

let stage: Stage
let clerk: Seat
let principal: Seat

const settle = async (username: string): Promise<Seat> => {
  const seat = await stage.seat()
  await seat.page.clock.setFixedTime(new Date(NOW))
  await seat.open(bookOf(resits))
  await seat.openPane()
  await seat.signIn(username)
  await seat.goTo('Năm học')
  return seat
}

const turnTo = async (seat: Seat, part: string, inner?: string): Promise<void> => {
  const go = async (menu: string, name: string): Promise<void> => {
    await seat.pane.getByRole('navigation', { name: menu }).getByRole('link', { name, exact: true }).click()
    await seat.idle()
  }
  await go('Các phần của năm học', part)
  if (inner !== undefined) await go(part === 'Kết quả' ? 'Các phần của kết quả' : 'Các phần của chứng chỉ', inner)
}

const markOf = (name: string, attempt = '') => clerk.pane.getByRole('textbox', { name: `Điểm của ${name}${attempt}`, exact: true })

const ratingOf = (seat: Seat, name: string) => seat.pane.getByTestId('rating').filter({ hasText: name })

beforeAll(async () => {
  stage = await openStage(NOW)
  await beginYear(stage, { schoolYear: YEAR, names: PEOPLE })
  clerk = await settle('demo.vanthu')
})
afterAll(() => clearStages(clerk, principal))

let broken = false

/** A step of one year: without the steps before, it would only fail again. */
const step = (name: string, work: () => Promise<void>): void => {
  it(name, async () => {
    if (broken) throw new Error('an earlier step failed')
    broken = true
    await work()
    broken = false
  })
}

describe('the second half of a school year', () => {
  step('takes marks from the keyboard alone, and refuses 11 at once with the reason', async () => {
    await turnTo(clerk, 'Kết quả')
    await clerk.pane.getByLabel('Nhập điểm cho').selectOption('item GVPT 1')
    await markOf(FIRST).focus()
    const { keyboard } = clerk.page
    await keyboard.type('8,5')
    await keyboard.press('Enter')
    await keyboard.type('vắng')
    await keyboard.press('ArrowDown')
    await keyboard.type('11')
    await clerk.pane.getByRole('alert').filter({ hasText: 'Điểm phải từ 0 đến 10.' }).waitFor()
    await keyboard.press('Enter')
    expect(await markOf(THIRD).evaluate((field) => field === document.activeElement)).toBe(true)
    await clerk.picture('81-results-marks')
    await markOf(THIRD).fill('4')
    for (const mark of ['7', '6', '9']) {
      await keyboard.press('Enter')
      await keyboard.type(mark)
    }
    await clerk.press('Ghi điểm (6)')
    await clerk.notice('Đã ghi 6 điểm vào sổ.')
    expect(await clerk.pane.getByTestId('mark-row').getByText('Đạt', { exact: true }).count()).toBe(4)
  })

  step('takes a resit as the next attempt, out of the cells selected in the workbook', async () => {
    await clerk.page.locator('[data-cell=A2]').click()
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowRight']) await clerk.page.keyboard.press(key)
    await clerk.pane.getByLabel('Hiện', { exact: true }).selectOption('open')
    expect(await clerk.pane.getByTestId('mark-row').count()).toBe(2)
    await clerk.pane.getByText('Dán điểm từ Excel').click()
    await clerk.press('Lấy vùng đang chọn trong Excel')
    await clerk.notice('Đã điền 2 người.')
    expect([await markOf(SECOND, ', lần 2').inputValue(), await markOf(THIRD, ', lần 2').inputValue()].map((text) => text.replace('.', ','))).toEqual(['5', '4,5'])
    await clerk.press('Ghi điểm (2)')
    await clerk.notice('Đã ghi 2 điểm vào sổ.')
    await clerk.pane.getByTestId('mark-row').filter({ hasText: THIRD }).getByText('lần 2: 4,5').waitFor()
    await clerk.picture('82-results-resit')
  })

  step('takes a pasted column, and asks whose a row is that fits nobody', async () => {
    await clerk.pane.getByLabel('Nhập điểm cho').selectOption('item GVPT 9')
    await clerk.pane.getByText('Dán điểm từ Excel').click()
    await clerk.pane.getByLabel('Dán vào đây').fill(['Họ và tên\tĐiểm', `${FIRST}\t8`, `${SECOND}\t7,5`, `${THIRD}\t6`, `${FOURTH}\t9`, `${FIFTH}\t10`, `${SIXTH}s\t5`].join('\n'))
    await clerk.press('Đọc')
    await clerk.notice('Đã điền 5 người; 1 dòng chưa rõ là ai')
    const doubtful = clerk.pane.getByTestId('doubtful-rows')
    expect(await doubtful.locator('option').nth(1).textContent()).toContain(SIXTH)
    await doubtful.locator('select').selectOption({ index: 1 })
    await clerk.picture('83-results-paste')
    await clerk.press('Đưa vào danh sách')
    await clerk.press('Ghi điểm (6)')
    await clerk.notice('Đã ghi 6 điểm vào sổ.')
  })

  step('takes attendance from a sign-in list', async () => {
    await turnTo(clerk, 'Kết quả', 'Điểm danh')
    await clerk.pane.getByLabel('Dán danh sách ký tên').fill(PEOPLE.slice(0, 5).join('\n'))
    await clerk.press('Đọc')
    await clerk.notice('5 trên 6 người có mặt.')
    await clerk.pane.getByLabel(`${SIXTH}: có mặt hay vắng`).selectOption('EXCUSED')
    await clerk.picture('84-results-attendance')
    await clerk.press('Ghi điểm danh')
    await clerk.notice('Đã ghi điểm danh: 5 trên 6 người có mặt.')
  })

  step('takes application to practice, and evidence by what its bytes are', async () => {
    await turnTo(clerk, 'Kết quả', 'Minh chứng')
    await clerk.pane.getByLabel('Đã vận dụng thế nào').fill('Đổi cách kiểm tra đầu giờ ở lớp 4A.')
    await clerk.pane.getByRole('form', { name: 'Vận dụng vào dạy học' }).getByRole('button', { name: 'Ghi vào sổ' }).click()
    await clerk.notice('Đã ghi việc vận dụng của')
    const file = clerk.pane.getByTestId('evidence-file')
    await file.setInputFiles({ name: 'giao-an.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ not a document') })
    await clerk.pane.getByText('giao-an.pdf không phải là PDF, PNG hay JPEG').waitFor()
    await file.setInputFiles({ name: 'giao-an.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') })
    await clerk.pane.getByText('giao-an.pdf: PDF, 1 KB.').waitFor()
    await clerk.picture('85-results-practice')
    await clerk.press('Tải lên')
    await clerk.notice('Đã lưu minh chứng giao-an.pdf.')
    await clerk.pane.getByTestId('evidence').getByText('giao-an.pdf').first().waitFor()
    const kept = clerk.page.waitForEvent('download')
    await clerk.press('Tải giao-an.pdf')
    expect(String(await readFile(await (await kept).path()))).toBe('%PDF-1.4\n%%EOF\n')
  })

  step('compares a provider\'s table with plan and book before anything is entered', async () => {
    await turnTo(clerk, 'Kết quả', 'Đối chiếu')
    await clerk.pane.getByLabel('Nhập điểm cho').selectOption('GVPT 1')
    await clerk.pane.getByLabel('Loại bài').selectOption('QUESTIONS')
    await clerk.pane.getByLabel('Hoặc dán bảng điểm').fill(`Họ và tên\tĐiểm\n${FIRST}\t9\n${FOURTH}\t8`)
    await clerk.press('Đọc')
    await clerk.pane.getByTestId('compared').first().waitFor()
    expect(await clerk.pane.getByTestId('compared').count()).toBe(2)
    await clerk.picture('86-results-compare')
    await clerk.pane.getByLabel(`Với dòng của ${FOURTH}`).selectOption('keep')
    await clerk.press('Ghi điểm (1)')
    await clerk.notice('Đã ghi 1 điểm vào sổ.')
  })

  step('rates everybody with reasons; leave is a state and no zero', async () => {
    await turnTo(clerk, 'Kết quả', 'Xếp loại')
    await ratingOf(clerk, FIRST).getByText('Hoàn thành', { exact: true }).waitFor()
    await ratingOf(clerk, THIRD).getByText('Không hoàn thành', { exact: true }).or(ratingOf(clerk, THIRD).getByText('Chưa đủ kết quả', { exact: true })).waitFor()
    await ratingOf(clerk, SIXTH).getByText('Vì sao?').click()
    await ratingOf(clerk, SIXTH).getByText('1 buổi: có mặt 0, có phép 1, vắng 0').waitFor()
    await clerk.picture('87-results-rating')
    await ratingOf(clerk, SIXTH).getByText(`Đổi tình trạng của ${SIXTH}`).click()
    const form = clerk.pane.getByRole('form', { name: `Đổi tình trạng của ${SIXTH}` })
    await form.getByLabel('Tình trạng').selectOption('ON_LEAVE')
    await form.getByLabel('Từ ngày').fill('2027-05-01')
    await form.getByLabel('Quyết định số').fill('12/QĐ-THHS')
    await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await clerk.notice(`Đã ghi tình trạng của ${SIXTH}.`)
    await ratingOf(clerk, SIXTH).locator('.badge').getByText('Nghỉ', { exact: true }).waitFor()
  })

  step('lets a rating differ from the results only with a second account', async () => {
    await ratingOf(clerk, FOURTH).getByText('Vì sao?').click()
    await ratingOf(clerk, FOURTH).getByText(`Đề nghị xếp loại khác cho ${FOURTH}`).click()
    const form = clerk.pane.getByRole('form', { name: `Đề nghị xếp loại khác cho ${FOURTH}` })
    await form.getByLabel('Lý do').fill('Bài thu hoạch chép của người khác.')
    await form.getByRole('button', { name: 'Đề nghị' }).click()
    await clerk.notice('Đã ghi đề nghị.')
    principal = await settle('demo.hieutruong')
    await turnTo(principal, 'Kết quả', 'Xếp loại')
    await principal.pane.getByTestId('override').getByText('chép của người khác').waitFor()
    await principal.picture('88-results-override')
    await principal.press('Đồng ý')
    await principal.notice('Đã đồng ý')
    await ratingOf(principal, FOURTH).getByText('Không hoàn thành', { exact: true }).waitFor()
  })

  step('numbers certificates of all who completed, after a preview', async () => {
    await turnTo(clerk, 'Chứng chỉ')
    await clerk.press('Đọc lại')
    await clerk.pane.getByLabel('Tên đơn vị').fill('Sở Giáo dục và Đào tạo Lam Giang')
    await clerk.pane.getByTestId('issuers').getByLabel('Quyết định số').fill('01/QĐ-SGDĐT')
    await clerk.pane.getByTestId('issuers').getByLabel('Từ ngày').fill('2026-09-01')
    await clerk.press('Thêm đơn vị')
    await clerk.notice('Đã thêm Sở')
    await clerk.pane.getByLabel('Số bắt đầu').fill('007/CN-BDTX')
    const preview = clerk.pane.getByTestId('number-preview').locator('tbody tr')
    const count = await preview.count()
    expect(await preview.last().textContent()).toContain(`${String(6 + count).padStart(3, '0')}/CN-BDTX`)
    await clerk.picture('89-certificates-preview')
    await clerk.press(`Cấp cho ${String(count)} người`)
    await clerk.notice(`Đã ghi ${String(count)} chứng chỉ.`)
    expect(await clerk.pane.getByTestId('certificate').count()).toBe(count)
    await clerk.press('Mất chứng chỉ 007/CN-BDTX')
    await clerk.pane.getByLabel('Số giấy xác nhận').fill('03/XN-SGDĐT')
    await clerk.pane.getByRole('form', { name: 'Mất chứng chỉ 007/CN-BDTX' }).getByRole('button', { name: 'Mất, cấp xác nhận' }).click()
    await clerk.notice('Đã ghi giấy xác nhận')
    await clerk.picture('90-certificates')
  })

  step('keeps a person\'s ledger, each line with its decision', async () => {
    await turnTo(clerk, 'Chứng chỉ', 'Sổ theo dõi cá nhân')
    await clerk.pane.getByTestId('five-years').waitFor()
    await clerk.pane.getByText('Thêm dòng theo quyết định').first().click()
    const form = clerk.pane.getByRole('form', { name: 'Thêm dòng theo quyết định' })
    await form.getByLabel('Loại').selectOption('WAIVED')
    await form.getByLabel('Chương trình').selectOption('02')
    await form.getByLabel('Số tiết').fill('10')
    await form.getByLabel('Quyết định số').fill('15/QĐ-THHS')
    await form.getByRole('button', { name: 'Thêm dòng theo quyết định' }).click()
    await clerk.notice('Đã ghi vào sổ theo dõi')
    await clerk.pane.getByTestId('ledger-lines').getByText('Theo 15/QĐ-THHS').waitFor()
    await clerk.picture('91-ledger')
  })

  step('drafts and issues a paper, keeps its fingerprint, and says what became untrue', async () => {
    await turnTo(principal, 'Văn bản')
    await principal.press('Đọc lại')
    await principal.press('Tải kế hoạch')
    await principal.notice('Trường chưa gửi kế hoạch nào')
    await principal.pane.getByLabel('Loại văn bản').selectOption('RESULTS_REPORT')
    await principal.pane.getByLabel('Người ký').fill('Nguyễn Văn Mẫu')
    const draft = principal.page.waitForEvent('download')
    await principal.press('Tải bản nháp')
    expect((await draft).suggestedFilename()).toMatch(/\.docx$/)
    await principal.notice('Đã tải')
    await principal.picture('92-papers-draft')
    const issued = principal.page.waitForEvent('download')
    await principal.press('Ban hành')
    const bytes = await readFile(await (await issued).path())
    await principal.notice('Đã ban hành')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await principal.pane.getByTestId('paper').getByText(sha256).waitFor()
    await turnTo(clerk, 'Kết quả', 'Xếp loại')
    await ratingOf(clerk, FIFTH).getByText('Vì sao?').click()
    await ratingOf(clerk, FIFTH).getByText(`Đổi tình trạng của ${FIFTH}`).click()
    const form = clerk.pane.getByRole('form', { name: `Đổi tình trạng của ${FIFTH}` })
    await form.getByLabel('Tình trạng').selectOption('TRANSFERRED')
    await form.getByLabel('Từ ngày').fill('2027-05-15')
    await form.getByLabel('Quyết định số').fill('20/QĐ-THHS')
    await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await clerk.notice(`Đã ghi tình trạng của ${FIFTH}.`)
    await principal.press('Đọc lại')
    await principal.pane.getByTestId('paper').getByText(/câu không còn đúng với sổ/).waitFor()
    await principal.picture('93-papers-stale')
    const again = principal.page.waitForEvent('download')
    await principal.button(/^Tải lại/).click()
    expect(createHash('sha256').update(await readFile(await (await again).path())).digest('hex')).toBe(sha256)
    const binder = principal.page.waitForEvent('download')
    await principal.press('Tải hồ sơ kiểm tra (.zip)')
    expect((await binder).suggestedFilename()).toMatch(/\.zip$/)
  })

  step('closes the year after telling what is open, and rolls over reversibly', async () => {
    await turnTo(principal, 'Kết quả', 'Xếp loại')
    await principal.pane.getByTestId('closing').getByText(/chưa xếp loại được|Không còn việc gì dở dang/).waitFor()
    await principal.press('Khóa sổ')
    await principal.press('Khóa sổ thật')
    await principal.notice('Đã khóa sổ năm học.')
    await principal.picture('94-closed')
    await turnTo(clerk, 'Kết quả')
    await clerk.press('Đổi trường, năm học')
    await clerk.pane.getByLabel('Năm học', { exact: true }).selectOption('2027-2028')
    await clerk.idle()
    await turnTo(clerk, 'Kết quả', 'Sang năm học mới')
    await clerk.press('Xem trước')
    await clerk.pane.getByTestId('roll-over-preview').getByText(/Sẽ chuyển sang/).waitFor()
    await clerk.picture('95-roll-over')
    await clerk.press(/^Chuyển \d+ người$/)
    await clerk.pane.getByText('Đã chuyển từ năm học 2026-2027.').first().waitFor()
    await clerk.press('Hoàn tác việc chuyển')
    await clerk.pane.getByRole('form', { name: 'Hoàn tác việc chuyển' }).getByLabel('Lý do').fill('Chuyển nhầm năm.')
    await clerk.pane.getByRole('form', { name: 'Hoàn tác việc chuyển' }).getByRole('button', { name: 'Hoàn tác việc chuyển' }).click()
    await clerk.notice('Đã hoàn tác việc chuyển năm học.')
    await clerk.picture('96-roll-over-undone')
  })
})
