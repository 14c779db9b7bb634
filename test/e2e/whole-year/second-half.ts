import { expect } from '@jest/globals'
import { teacherName } from '../stage/school-list.ts'
import { report } from '../stage/year-acts.ts'
import { certificateNumbered, expectLedger, issuePaper, verifiedPapers, verifyInPublic } from '../stage/year-deeds.ts'
import { yearDesk } from '../stage/year-desk.ts'
import { expectShown, expectSums, type YearRow } from '../stage/year-rows.ts'
import { CLERK, LEAVER, MOTHER, PRINCIPAL, UNMARKED, expectRated, expectTrue, idOf, markOf, ratingOf, type Step } from './school.ts'

/** From the first marks to the next year: results, ratings, certificates, papers, roll-over. */
export const secondHalf: readonly Step[] = [
  ['18 May: marks are pasted, 11 is refused, “8,5” and “vắng” are read; resits are the next attempt', async (school) => {
    const { desk, office } = school
    school.moveTo('2027-05-18T02:00:00Z')
    await office.come(CLERK)
    const { seat } = office
    const { people } = await desk.rows()
    const studying = people.filter(({ standing }) => standing === 'ACTIVE')
    const byApi = studying.flatMap((one) => one.plan.items.filter(({ id }) => id !== 'GVPT 1' && id !== 'GVPT 9' && !(id === '02' && one.fullName === teacherName(UNMARKED))).map(({ id }) => report(one.id, id, { on: '2027-05-10', mark: 8 })))
    await desk.record(CLERK, byApi)
    await seat.press('Đọc lại')
    const marked = studying.filter(({ plan }) => plan.items.some(({ id }) => id === 'GVPT 1'))
    const [eleven, half, absent] = marked as [YearRow, YearRow, YearRow]
    await office.turnTo('Kết quả', 'Điểm')
    await seat.pane.getByLabel('Nhập điểm cho').selectOption('item GVPT 1')
    await seat.pane.getByText('Dán điểm từ Excel').click()
    const written = (one: YearRow): string => (one === eleven ? '11' : one === half ? '8,5' : one === absent ? 'vắng' : '7')
    await seat.pane.getByLabel('Dán vào đây').fill(['Họ và tên\tĐiểm', ...marked.map((one) => `${one.fullName}\t${written(one)}`)].join('\n'))
    await seat.press('Đọc')
    await seat.pane.getByRole('alert').filter({ hasText: 'Điểm phải từ 0 đến 10.' }).first().waitFor()
    await seat.picture('09-eleven')
    await seat.press(`Ghi điểm (${String(marked.length - 1)})`)
    await seat.notice(`Đã ghi ${String(marked.length - 1)} điểm vào sổ.`)
    await markOf(office, eleven.fullName).fill('4')
    await seat.press('Ghi điểm (1)')
    await seat.notice('Đã ghi 1 điểm vào sổ.')
    await seat.pane.getByLabel('Hiện', { exact: true }).selectOption('open')
    expect(await seat.pane.getByTestId('mark-row').count()).toBe(3)
    await seat.pane.getByTestId('mark-row').filter({ hasText: teacherName(MOTHER) }).getByText('Nghỉ', { exact: true }).waitFor()
    await markOf(office, eleven.fullName, ', lần 2').fill('6,5')
    await markOf(office, absent.fullName, ', lần 2').fill('3')
    await seat.picture('10-resits')
    await seat.press('Ghi điểm (2)')
    await seat.notice('Đã ghi 2 điểm vào sổ.')
    await expectTrue(school, office)
  }],

  ['20 May: a provider\'s table is compared with plan and book', async (school) => {
    const { desk, office } = school
    school.moveTo('2027-05-20T02:00:00Z')
    await office.come(CLERK)
    const { seat } = office
    const { people } = await desk.rows()
    const nine = people.filter(({ standing, plan }) => standing === 'ACTIVE' && plan.items.some(({ id }) => id === 'GVPT 9'))
    const [known, ...others] = nine as [YearRow, ...YearRow[]]
    await desk.record(CLERK, [report(known.id, 'GVPT 9', { on: '2027-05-12', mark: 9 })])
    await seat.press('Đọc lại')
    await office.turnTo('Kết quả', 'Đối chiếu')
    await seat.pane.getByLabel('Nhập điểm cho').selectOption('GVPT 9')
    await seat.pane.getByLabel('Loại bài').selectOption('REPORT')
    await seat.pane.getByLabel('Hoặc dán bảng điểm').fill(['Họ và tên\tĐiểm', ...nine.map(({ fullName }) => `${fullName}\t7`)].join('\n'))
    await seat.press('Đọc')
    await seat.pane.getByTestId('compared').first().waitFor()
    expect(await seat.pane.getByTestId('compared').count()).toBe(nine.length)
    expect(await seat.pane.getByTestId('compared').filter({ hasText: known.fullName }).locator('.three').innerText()).toMatch(/có\s+Hệ thống\s+7\s+Trường ghi\s+9/i)
    await seat.picture('11-three-way')
    await seat.press(`Ghi điểm (${String(others.length)})`)
    await seat.notice(`Đã ghi ${String(others.length)} điểm vào sổ.`)
    await expectTrue(school, office)
  }],

  ['24 May: everybody is rated; one rating differs and a second account confirms it', async (school) => {
    const { office, principal } = school
    school.moveTo('2027-05-24T02:00:00Z')
    await office.come(CLERK)
    await office.turnTo('Kết quả', 'Xếp loại')
    const { seat } = office
    const given = teacherName(1)
    await ratingOf(office, given).getByText('Vì sao?').click()
    await ratingOf(office, given).getByText(`Đề nghị xếp loại khác cho ${given}`).click()
    const form = office.form(`Đề nghị xếp loại khác cho ${given}`)
    await form.getByLabel('Lý do').fill('Bài thu hoạch chép của người khác.')
    await form.getByRole('button', { name: 'Đề nghị' }).click()
    await seat.notice('Đã ghi đề nghị.')
    expect((await expectTrue(school)).totals).toMatchObject({ rated: { completed: 43, notCompleted: 1, notYet: 1, notRated: 2 } })
    await principal.come(PRINCIPAL)
    await principal.turnTo('Kết quả', 'Xếp loại')
    await principal.seat.pane.getByTestId('override').getByText('chép của người khác').waitFor()
    await principal.seat.picture('12-override')
    await principal.seat.press('Đồng ý')
    await principal.seat.notice('Đã đồng ý')
    await expectRated(school, { completed: 42, notCompleted: 2, notYet: 1, notRated: 2 })
  }],

  ['28 May: the year is closed, after it was told what is open', async (school) => {
    const { principal } = school
    school.moveTo('2027-05-28T02:00:00Z')
    await principal.come(PRINCIPAL)
    const { seat } = principal
    await principal.turnTo('Kết quả', 'Xếp loại')
    await seat.pane.getByTestId('closing').getByText(/chưa xếp loại được/).waitFor()
    await seat.picture('13-closing')
    await seat.press('Khóa sổ')
    await seat.press('Khóa sổ thật')
    await seat.notice('Đã khóa sổ năm học.')
    await expectRated(school, { completed: 42, notCompleted: 3, notYet: 0, notRated: 2 })
    await seat.picture('14-closed')
  }],

  ['31 May: certificates are numbered, a taken number is refused, a gap is told', async (school) => {
    const { desk, office } = school
    school.moveTo('2027-05-31T02:00:00Z')
    await office.come(CLERK)
    const { seat } = office
    await desk.record(CLERK, [{ authoriseIssuer: { issuer: { name: 'Sở Giáo dục và Đào tạo Lam Giang', decision: '01/QĐ-SGDĐT', from: '2026-09-01' } } }])
    await seat.press('Đọc lại')
    await office.turnTo('Chứng chỉ')
    await seat.pane.getByLabel('Số bắt đầu').fill('001/CN-BDTX')
    await seat.picture('15-numbers')
    await seat.press('Cấp cho 42 người')
    await seat.notice('Đã ghi 42 chứng chỉ.')
    expect((await expectTrue(school)).totals).toMatchObject({ certificates: 42 })
    await desk.record(PRINCIPAL, [{ revokeCertificate: { certificate: await certificateNumbered(desk, CLERK, '042/CN-BDTX'), reason: 'In sai tên.' } }])
    await seat.press('Đọc lại')
    await seat.pane.getByLabel('Số bắt đầu').fill('042/CN-BDTX')
    await seat.press('Cấp cho 1 người')
    await seat.pane.getByText('Chưa ghi được (1)').waitFor()
    await seat.picture('16-taken')
    await seat.pane.getByLabel('Số bắt đầu').fill('045/CN-BDTX')
    await seat.press('Cấp cho 1 người')
    await seat.pane.getByText('Giữa 042/CN-BDTX và 045/CN-BDTX thiếu 2 số.').waitFor()
    await seat.picture('17-gap')
    expect((await expectTrue(school)).totals).toMatchObject({ certificates: 42 })
  }],

  ['31 May: plan, decision, list and report are issued; whoever holds one can verify it', async (school) => {
    const { desk, office, principal, stage } = school
    await principal.come(PRINCIPAL)
    await principal.turnTo('Văn bản')
    const { seat } = principal
    for (const kind of ['SCHOOL_PLAN', 'RECOGNITION_DECISION', 'CERTIFICATE_LIST']) await issuePaper(desk, PRINCIPAL, kind)
    await seat.press('Đọc lại')
    await seat.pane.getByLabel('Loại văn bản').selectOption('RESULTS_REPORT')
    await seat.pane.getByLabel('Người ký').fill('Nguyễn Văn Mẫu')
    const saved = seat.page.waitForEvent('download')
    await seat.press('Ban hành')
    const file = await (await saved).path()
    await seat.notice('Đã ban hành')
    await seat.picture('18-papers')
    const papers = await verifiedPapers(desk, stage, PRINCIPAL)
    expect(papers.map(({ kind }) => kind).toSorted()).toEqual(['CERTIFICATE_LIST', 'RECOGNITION_DECISION', 'RESULTS_REPORT', 'SCHOOL_PLAN'])
    const own = papers.find(({ kind }) => kind === 'RESULTS_REPORT')!
    expect(own.stale).toEqual([])
    await verifyInPublic(stage, office, { number: own.number!, file })
  }],

  ['2 August: the next year begins with those who are there; undone, and done again', async (school) => {
    const { desk, office, stage } = school
    school.moveTo('2027-08-02T02:00:00Z')
    await office.come(CLERK)
    const { seat } = office
    await office.turnTo('Kết quả')
    await seat.press('Đổi trường, năm học')
    await seat.pane.getByLabel('Năm học', { exact: true }).selectOption('2027-2028')
    await seat.idle()
    await office.turnTo('Kết quả', 'Sang năm học mới')
    const next = await yearDesk(stage, CLERK, '2027-2028')
    for (const round of [1, 2]) {
      if (round === 1) await seat.press('Xem trước')
      await seat.pane.getByTestId('roll-over-preview').getByText('Sẽ chuyển sang (46)').waitFor()
      await seat.picture(`19-preview-${String(round)}`)
      await seat.press('Chuyển 46 người')
      await seat.pane.getByText('Đã chuyển từ năm học 2026-2027.').first().waitFor()
      const rows = await next.rows()
      expectSums(rows)
      expect(rows.totals).toMatchObject({ people: 46, certificates: 0 })
      if (round === 2) continue
      await seat.press('Hoàn tác việc chuyển')
      await office.form('Hoàn tác việc chuyển').getByLabel('Lý do').fill('Chuyển nhầm năm.')
      await office.form('Hoàn tác việc chuyển').getByRole('button', { name: 'Hoàn tác việc chuyển' }).click()
      await seat.notice('Đã hoàn tác việc chuyển năm học.')
      const none = await next.rows()
      expectSums(none)
      expect(none.totals.people).toBe(0)
    }
    await office.overview()
    await expectShown(seat, await next.rows())
    await seat.picture('20-next-year')
    const rows = await expectTrue(school)
    for (const at of [LEAVER, MOTHER, 0]) await expectLedger(desk, CLERK, idOf(rows, teacherName(at)))
  }],
]
