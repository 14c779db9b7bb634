import { expect } from '@jest/globals'
import { modulesOf, sendModules, teacherName } from '../stage/school-list.ts'
import { hand, module, pass, planOf, report, topic } from '../stage/year-acts.ts'
import { calendarOf, pushPlan, takeIn } from '../stage/year-deeds.ts'
import { yearDesk } from '../stage/year-desk.ts'
import { expectSums } from '../stage/year-rows.ts'
import { type YearSeat } from '../stage/year-seat.ts'
import { ARRIVER, CLERK, HEAD, LEAVER, MOTHER, OTHER_CLERK, OTHER_PRINCIPAL, PEOPLE, PRINCIPAL, RETURNED, SLIPS, YEAR, expectTrue, idOf, ratingOf, type Step } from './school.ts'

const changeStanding = async (office: YearSeat, name: string, { state, from, to, decision }: { readonly state: string; readonly from: string; readonly to: string; readonly decision: string }): Promise<void> => {
  await ratingOf(office, name).getByText('Vì sao?').click()
  await ratingOf(office, name).getByText(`Đổi tình trạng của ${name}`).click()
  const form = office.form(`Đổi tình trạng của ${name}`)
  await form.getByLabel('Tình trạng').selectOption(state)
  await form.getByLabel('Từ ngày').fill(from)
  await form.getByLabel('Đến hết ngày').fill(to)
  await form.getByLabel('Quyết định số').fill(decision)
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await office.seat.notice(`Đã ghi tình trạng của ${name}.`)
}

/** From the list in May to the winter: plans, approval, sessions, those who come and go. */
export const firstHalf: readonly Step[] = [
  ['4 May: the list that was sent is drawn into the book', async (school) => {
    const { office } = school
    await office.come(CLERK)
    const { seat } = office
    await seat.press('Xem trước khi lấy')
    await seat.pane.getByTestId('draw-preview').getByText(`Sẽ thêm ${String(PEOPLE)} người vào sổ`).waitFor()
    await seat.press('Lấy vào sổ')
    await seat.notice(`Đã thêm ${String(PEOPLE)} người vào sổ`)
    expect((await expectTrue(school, office)).people).toHaveLength(PEOPLE)
    await seat.picture('01-drawn')
  }],

  ['6 May: a few slips from the keyboard, the rest in one request', async (school) => {
    const { desk, office } = school
    await office.turnTo('Kế hoạch cá nhân')
    const { seat } = office
    await seat.pane.getByLabel('Tên trên phiếu').focus()
    for (const at of SLIPS) {
      await seat.page.keyboard.type(teacherName(at))
      await seat.page.keyboard.press('Enter')
      await seat.page.keyboard.type('1 8')
      await seat.page.keyboard.press('Enter')
      await seat.pane.getByTestId('slip').filter({ hasText: teacherName(at) }).getByText('đã ghi', { exact: true }).waitFor()
    }
    await seat.picture('02-slips')
    school.moveTo('2026-05-06T02:00:00Z')
    const { people } = await expectTrue(school)
    await desk.record(CLERK, people.flatMap((one) => [planOf(one), hand(one, '2026-05-06')]))
    const { totals } = await expectTrue(school)
    expect(totals).toMatchObject({ people: PEOPLE, underway: PEOPLE, drafted: 0 })
  }],

  ['8 May: the head of a team passes the team, the principal the teams that have none', async (school) => {
    const { desk, office } = school
    school.moveTo('2026-05-08T02:00:00Z')
    await office.come(HEAD)
    await office.turnTo('Duyệt cá nhân')
    await office.seat.pane.getByTestId('waiting-list').waitFor()
    await office.seat.picture('03-head')
    await office.seat.press('Duyệt tất cả trừ dòng đánh dấu (16 người)')
    await office.seat.notice('Đã duyệt 16 người.')
    const { people } = await expectTrue(school, office)
    const others = people.filter(({ plan }) => plan.holder === 'TEAM_HEAD')
    expect(others).toHaveLength(30)
    await desk.record(PRINCIPAL, others.map(pass('TEAM_HEAD')))
  }],

  ['8 May: the principal returns two and approves all but the marked', async (school) => {
    const { principal } = school
    await principal.come(PRINCIPAL)
    await principal.turnTo('Duyệt cá nhân')
    const { seat } = principal
    await seat.pane.getByText('Cần xem trước (3)').waitFor()
    for (const at of RETURNED) {
      await seat.pane.getByLabel(`Đánh dấu ${teacherName(at)}`).click()
      await seat.pane.getByLabel(`Góp ý trả lại cho ${teacherName(at)}`).fill('Chọn thêm một mô đun cho đủ 40 tiết.')
    }
    await seat.picture('04-review')
    await seat.press('Duyệt 44 người, trả lại 2 người')
    await seat.notice('Đã duyệt 44 người và trả lại 2 người')
    const { totals } = await expectTrue(school, principal)
    expect(totals).toMatchObject({ approved: 44, drafted: 2, underway: 0 })
    await seat.picture('05-reviewed')
  }],

  ['11 May: the returned plans are done again, the list follows, the school plan is approved and sent', async (school) => {
    const { desk, principal, stage } = school
    school.moveTo('2026-05-08T09:00:00Z')
    const { people } = await desk.rows()
    const again = people.filter(({ plan }) => plan.state === 'DRAFTED')
    await desk.record(CLERK, again.flatMap((one) => [planOf(one, ['GVPT 1', 'GVPT 9']), hand(one, '2026-05-08')]))
    await desk.record(PRINCIPAL, [...again.map(pass('TEAM_HEAD')), ...again.map(pass('PRINCIPAL'))])
    expect((await expectTrue(school)).totals).toMatchObject({ approved: PEOPLE })
    const typed = new Map<number, string>([...RETURNED.map((at) => [at, 'GVPT 1, GVPT 9'] as const), ...SLIPS.map((at) => [at, 'GVPT 1, GVPT 8'] as const)])
    await sendModules(stage, YEAR, Array.from({ length: PEOPLE }, (_, at) => typed.get(at) ?? modulesOf(at)))
    expect(await pushPlan(desk, PRINCIPAL)).toMatchObject({ state: 'PUSHED', latestReceipt: { people: PEOPLE, registrations: 2 * PEOPLE, late: false } })
    await principal.overview()
    expect(await principal.seat.pane.getByTestId('drift').count()).toBe(0)
  }],

  ['2 November: two sessions clash, and are put right', async (school) => {
    const { desk, principal } = school
    school.moveTo('2026-11-02T02:00:00Z')
    await principal.come(PRINCIPAL)
    const { people } = await desk.rows()
    const session = (title: string, starts: string): object => ({ schedule: { session: { title, programme: '01', on: '2026-11-14', starts, ends: '11:00', place: 'Phòng họp', leader: teacherName(0), people: people.map(({ id }) => id) } } })
    await desk.record(CLERK, [session('Chuyên đề một', '07:30'), session('Chuyên đề hai', '09:00')])
    const { seat } = principal
    await seat.press('Đọc lại')
    await principal.turnTo('Buổi học')
    await seat.pane.getByTestId('all-clashes').waitFor()
    await seat.picture('06-clash')
    await seat.press('Sửa buổi Chuyên đề hai')
    await seat.pane.getByTestId('session-form').getByLabel('Ngày').fill('2026-11-21')
    await seat.press('Ghi thay đổi')
    await seat.notice('Đã ghi buổi “Chuyên đề hai”.')
    expect(await seat.pane.getByTestId('all-clashes').count()).toBe(0)
    const { clashes, sessions } = await calendarOf(desk, CLERK)
    expect(clashes).toEqual([])
    expect(sessions.filter(({ cancelled }) => cancelled === null).map(({ on }) => on)).toEqual(['2026-11-14', '2026-11-21'])
  }],

  ['16 November: one teacher moves away, one comes with what was earned elsewhere', async (school) => {
    const { desk, stage } = school
    school.moveTo('2026-11-16T02:00:00Z')
    const other = await yearDesk(stage, OTHER_CLERK, YEAR)
    const leaver = idOf(await desk.rows(), teacherName(LEAVER))
    await desk.write(CLERK, 'transferOffer', { person: leaver, to: 'THCS-BM', on: '2026-11-16', decision: '31/QĐ-UBND' })
    await takeIn(other, OTHER_CLERK)
    const [arriver] = await other.record(OTHER_CLERK, [{ join: { member: { fullName: ARRIVER, birthDate: '1990-03-08', role: 'TEACHER', level: 'LOWER_SECONDARY', team: 'Tổ Toán' }, from: 'RECRUITED', on: '2026-08-15' } }])
    await other.record(OTHER_CLERK, [{ plan: { person: arriver, source: 'SLIP', items: [topic('01')] } }, { hand: { person: arriver, on: '2026-11-16' } }])
    await other.record(OTHER_PRINCIPAL, (['TEAM_HEAD', 'PRINCIPAL'] as const).map((hands) => ({ pass: { person: arriver, step: hands } })))
    await other.record(OTHER_CLERK, [report(arriver!, '01', { on: '2026-11-10', mark: 9 })])
    await other.write(OTHER_CLERK, 'transferOffer', { person: arriver, to: 'TH-HS', on: '2026-11-17', decision: '32/QĐ-UBND' })
    expectSums(await other.rows())
    await takeIn(desk, CLERK)
    const come = idOf(await expectTrue(school), ARRIVER)
    await desk.record(CLERK, [{ amendMember: { member: { id: come, fullName: ARRIVER, birthDate: '1990-03-08', role: 'TEACHER', level: 'PRIMARY', team: 'Tổ 2' } } }])
    await desk.record(CLERK, [{ plan: { person: come, source: 'SLIP', items: [topic('02'), module('GVPT 1', 1), module('GVPT 8', 2)] } }, { hand: { person: come, on: '2026-11-16' } }])
    await desk.record(PRINCIPAL, (['TEAM_HEAD', 'PRINCIPAL'] as const).map((hands) => ({ pass: { person: come, step: hands } })))
    const { totals, people } = await expectTrue(school)
    expect(totals).toMatchObject({ people: PEOPLE + 1, active: PEOPLE, approved: PEOPLE, byStanding: expect.arrayContaining([{ standing: 'TRANSFERRED', people: 1 }]) })
    expect(people.find(({ id }) => id === come)?.periods[0]).toMatchObject({ programme: '01', earned: 40, missing: 0 })
  }],

  ['1 December: a teacher goes on maternity leave; sign-in lists of both sessions', async (school) => {
    const { desk, office } = school
    school.moveTo('2026-12-01T02:00:00Z')
    await office.come(CLERK)
    const { seat } = office
    await office.turnTo('Kết quả', 'Xếp loại')
    await changeStanding(office, teacherName(MOTHER), { state: 'ON_LEAVE', from: '2026-12-01', to: '2027-05-31', decision: '18/QĐ-THHS' })
    await office.turnTo('Kết quả', 'Điểm danh')
    const there = Array.from({ length: PEOPLE }, (_, at) => teacherName(at)).filter((_, at) => at !== 3 && at !== 4)
    await seat.pane.getByLabel('Dán danh sách ký tên').fill(there.join('\n'))
    await seat.press('Đọc')
    await seat.notice('44 trên 46 người có mặt.')
    await seat.pane.getByLabel(`${teacherName(3)}: có mặt hay vắng`).selectOption('EXCUSED')
    await seat.picture('07-attendance')
    await seat.press('Ghi điểm danh')
    await seat.notice('Đã ghi điểm danh: 44 trên 46 người có mặt.')
    const { sessions } = await calendarOf(desk, CLERK)
    const second = sessions.find(({ on }) => on === '2026-11-21')!
    await desk.record(CLERK, [{ attend: { session: second.id, present: second.people, excused: [] } }])
    expect((await expectTrue(school, office)).totals).toMatchObject({ active: PEOPLE - 1, byStanding: expect.arrayContaining([{ standing: 'ON_LEAVE', people: 1 }]) })
    await seat.picture('08-december')
  }],
]
