import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Seat } from './stage/seat.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

const SCHOOL = 'Trường Tiểu học Mây Trắng'
const PASSWORD = 'ba con mèo trên mái ngói đỏ'

let stage: Stage
let office: Seat
let newcomer: Seat

beforeAll(async () => {
  stage = await openStage()
  office = await stage.seat()
  newcomer = await stage.seat()
  await office.openPane()
  await office.signIn('demo.quantri')
  await office.goTo('Quản trị')
})
afterAll(() => clearStages(office, newcomer))

const parts = (seat: Seat): Promise<string[]> => seat.pane.getByRole('navigation').getByRole('link').allTextContents()

describe('the administrator', () => {
  it('adds a school with its first day, level and authority', async () => {
    await office.pane.getByText('Thêm trường', { exact: true }).click()
    const form = office.pane.getByRole('form', { name: 'Thêm trường' })
    await form.getByLabel('Tên đầy đủ').fill(SCHOOL)
    await form.getByLabel('Mã đơn vị').fill('TH-MT')
    await form.getByLabel('Tiểu học').check()
    await form.getByLabel('Cơ quan quản lý').selectOption({ label: 'Ủy ban nhân dân phường Sao Mai' })
    await form.getByLabel('Hoạt động từ ngày').fill('2025-08-01')
    await form.getByRole('button', { name: 'Thêm' }).click()
    await office.notice(`Đã thêm ${SCHOOL}.`)
    await office.pane.getByText(/^Trường \(7\)$/).click()
    await office.pane.getByText(/TH-MT · Ủy ban nhân dân phường Sao Mai · từ 01\/08\/2025/).waitFor()
    await office.picture('70-school')
  })

  it('invites its clerk by a link, which opens in another browser and makes an account that works', async () => {
    const form = office.pane.getByRole('form', { name: 'Mời người dùng' })
    await form.getByLabel('Trường').selectOption({ label: SCHOOL })
    await form.getByRole('button', { name: 'Tạo liên kết mời' }).click()
    await office.notice('Đã tạo liên kết mời.')
    const link = await office.pane.getByLabel('Liên kết mời').inputValue()
    expect(link).toContain(stage.server.url)
    await office.picture('71-invited')
    await newcomer.openPane()
    await newcomer.pane.getByTestId('account').click()
    await newcomer.pane.getByRole('link', { name: 'Tôi có liên kết mời' }).click()
    await newcomer.pane.getByLabel('Liên kết mời').fill(link)
    await newcomer.pane.getByLabel('Họ và tên').fill('Văn thư mới')
    await newcomer.pane.getByLabel('Tên đăng nhập').fill('vanthu.maytrang')
    await newcomer.pane.getByLabel('Mật khẩu').fill(PASSWORD)
    await newcomer.picture('72-accepting')
    await newcomer.press('Tạo tài khoản và đăng nhập')
    await newcomer.notice('Xin chào Văn thư mới.')
    await newcomer.goTo('Gửi')
    await newcomer.pane.getByText(SCHOOL).waitFor()
    await newcomer.signOut()
    await newcomer.signIn('vanthu.maytrang', PASSWORD)
    await newcomer.notice('Xin chào Văn thư mới.')
  })

  it('roles limit what is seen, whatever address is asked for', async () => {
    expect(await parts(newcomer)).not.toEqual(expect.arrayContaining(['Quản trị']))
    expect(await parts(newcomer)).not.toEqual(expect.arrayContaining(['Duyệt']))
    expect(await parts(office)).toEqual(expect.arrayContaining(['Quản trị']))
    await newcomer.pane.locator('body').evaluate(() => { location.hash = '#/administer' })
    await newcomer.pane.getByText('Tài khoản này không có quyền quản trị.').waitFor()
    expect(await newcomer.pane.getByText('Mời người dùng').count()).toBe(0)
    const token = await newcomer.pane.locator('body').evaluate(() => sessionStorage.getItem('bdtx.token'))
    const answer = await newcomer.page.request.post(`${stage.server.url}/graphql`, { data: { query: '{ accounts(first: 50) { edges { node { username } } } schools(first: 50) { edges { node { name } } } }' }, headers: { authorization: `Bearer ${String(token)}` } })
    const text = await answer.text()
    expect(text).not.toContain('demo.hieutruong')
    expect(text).not.toContain('Trường Tiểu học Hoa Sen')
  })
})
