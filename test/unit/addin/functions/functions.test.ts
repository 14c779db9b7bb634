import { describe, expect, test } from '@jest/globals'
import type { Argument, Surroundings, WorksheetFunction } from '#addin/functions/answer.ts'
import { askOnce } from '#addin/desk/lists/ask-once.ts'
import { checkModules } from '#addin/functions/check-modules.ts'
import { missingPeriods } from '#addin/functions/missing-periods.ts'
import { modulePeriods } from '#addin/functions/module-periods.ts'
import { moduleTitle } from '#addin/functions/module-title.ts'
import { rateMarks } from '#addin/functions/rate-marks.ts'
import { gvmn } from '#schema/catalogues/gvmn.ts'
import { gvpt } from '#schema/catalogues/gvpt.ts'
import type { Provision } from '#schema/grammar/provision.ts'
import type { ListsInForce } from '#schema/figures/hours.ts'

const call = async (run: WorksheetFunction, args: readonly Argument[], around: Partial<Surroundings> & { lists?: ListsInForce } = {}) => {
  const asked: string[] = []
  const listsOn = (day: string): Promise<ListsInForce> => {
    asked.push(day)
    return Promise.resolve(around.lists ?? [])
  }
  return { answer: await run(args, { language: 'vi', today: '2026-11-22', provisions: [], listsOn, ...around }), asked }
}

const value = async (run: WorksheetFunction, ...args: readonly Argument[]) => {
  const { answer } = await call(run, args)
  return 'value' in answer ? answer.value : `${answer.error === 'unknown' ? '#N/A' : '#VALUE!'} ${answer.sentence}`
}

/** A module whose title and periods nobody here has compared. */
const unread = gvmn.modules.find(({ provenance }) => provenance.periods !== 'original')!
const untold = gvmn.modules.find(({ title }) => title.vi === null)

describe('BDTX.TENMODUN', () => {
  test('tells a compared title at once, without asking anybody', async () => {
    const { answer, asked } = await call(moduleTitle, ['gvpt01'])
    expect(answer).toEqual({ value: gvpt.modules[0]!.title.vi })
    expect(asked).toEqual([])
  })

  test('marks a title nobody compared, and prefers one from the server', async () => {
    const marked = gvmn.modules.find(({ title, provenance }) => title.vi !== null && provenance.title !== 'original')
    if (marked) expect(await value(moduleTitle, `GVMN ${String(marked.number)}`)).toBe(`${marked.title.vi!} (chưa đối chiếu)`)
    const imported = { ...gvmn, modules: gvmn.modules.map((module) => ({ ...module, title: { vi: 'Tên đã nhập', en: null }, provenance: { title: 'original', periods: 'original' } as const })) }
    const { answer, asked } = await call(moduleTitle, [`GVMN ${String(unread.number)}`], { lists: [imported] })
    expect(answer).toEqual({ value: 'Tên đã nhập' })
    expect(asked).toEqual(['2026-11-22'])
  })

  test.each([
    ['GVPT 99', '#N/A Danh mục không có GVPT 99: số cuối là 15.'],
    ['TH 5', '#N/A Danh mục của TH 5 không có hiệu lực vào ngày này.'],
    ['5', '#VALUE! Không đọc được mã mô đun trong “5”. Ghi mã như GVPT 5.'],
    ['GVPT 1; GVPT 2', '#VALUE! Không đọc được mã mô đun trong “GVPT 1; GVPT 2”. Ghi mã như GVPT 5.'],
    ['', '#VALUE! Không đọc được mã mô đun trong “”. Ghi mã như GVPT 5.'],
  ])('%s is not guessed', async (code, said) => { expect(await value(moduleTitle, code)).toBe(said) })

  test('an unknown title is said, where there is one', async () => {
    if (untold) expect(await value(moduleTitle, `GVMN ${String(untold.number)}`)).toMatch(/^#N\/A Chưa có tên của/)
  })

  test('the school year decides which list', async () => {
    expect(await value(moduleTitle, 'GVPT 1', '2018-2019')).toBe('#N/A Danh mục của GVPT 1 không có hiệu lực vào ngày này.')
    expect(await value(moduleTitle, 'GVPT 1', '2018-2020')).toBe('#VALUE! “2018-2020” không phải năm học. Ghi như 2025-2026.')
  })
})

describe('BDTX.SOTIET and BDTX.CONTHIEU', () => {
  test('add different modules once, over cells and ranges', async () => {
    expect(await value(modulePeriods, 'GVPT 1')).toBe(20)
    expect(await value(modulePeriods, [['GVPT 1; GVPT 3'], ['GVPT 01']], 'GVPT 2', null)).toBe(80)
    expect(await value(modulePeriods, null)).toBe(0)
  })

  test('unverified periods are said, not added', async () => {
    expect(await value(modulePeriods, `GVPT 1; GVMN ${String(unread.number)}`)).toBe(`#N/A Chưa có số tiết đã đối chiếu của GVMN ${String(unread.number)}, nên không cộng.`)
  })

  test('periods from an imported list count', async () => {
    const imported = { ...gvmn, modules: [{ ...unread, periods: 20, provenance: { title: 'original', periods: 'original' } as const }] }
    expect((await call(modulePeriods, [`GVMN ${String(unread.number)}`], { lists: [imported] })).answer).toEqual({ value: 20 })
  })

  test('what is missing of the circular\'s periods, or of those given', async () => {
    expect(await value(missingPeriods, 'GVPT 1')).toBe(20)
    expect(await value(missingPeriods, [['GVPT 1', 'GVPT 2']])).toBe(0)
    expect(await value(missingPeriods, 'GVPT 1', 60)).toBe(40)
    expect(await value(missingPeriods, 'GVPT 1', 'sáu mươi')).toBe('#VALUE! “sáu mươi” không phải số tiết.')
    expect(await value(missingPeriods, null)).toMatch(/^#N\/A Các mã thuộc nhiều danh mục/)
  })
})

describe('BDTX.KIEMTRA', () => {
  test('says that a choice is right', async () => { expect(await value(checkModules, 'GVPT 1; GVPT 9', 'Giáo viên', 'tiểu học')).toBe('Đúng danh mục') })

  test.each([
    [['GVPT 5 và GVPT 5', 'giáo viên', 'THCS'], 'hai lần|trùng|lặp'],
    [['GVPT 99', 'GV', 'THCS'], 'GVPT 99'],
    [['QLPT 3', 'giáo viên', 'THPT'], 'QLPT'],
    [['GVMN 3', 'giáo viên', 'tiểu học'], 'GVMN'],
    [['TH 5', 'giáo viên', 'tiểu học'], 'TH 5'],
    [['như năm trước', 'giáo viên', 'tiểu học'], 'như năm trước'],
  ])('%j is faulted in the words of the pane', async (args, like) => { expect(await value(checkModules, ...args)).toMatch(new RegExp(like)) })

  test('asks for a role and a level it understands', async () => {
    expect(await value(checkModules, 'GVPT 1', 'phi công', 'tiểu học')).toMatch(/^#VALUE! Không hiểu vai trò “phi công”/)
    expect(await value(checkModules, 'GVPT 1', 'giáo viên', 'lớp học')).toMatch(/^#VALUE! Không hiểu cấp học/)
    expect(await value(checkModules, '', 'giáo viên', 'tiểu học')).toMatch(/^#N\/A/)
  })

  test('speaks English where the pane does', async () => {
    expect((await call(checkModules, ['GVPT 1', 'giáo viên', 'THCS'], { language: 'en' })).answer).toEqual({ value: 'On the list' })
  })
})

describe('BDTX.XEPLOAI', () => {
  test.each([[[5, 5, 5], 'Hoàn thành'], [['8,5', 9, 4.99], 'Không hoàn thành'], [[[[10, 7]], 5], 'Hoàn thành']] as const)('%j', async (marks, rating) => {
    expect(await value(rateMarks, ...(marks as readonly Argument[]))).toBe(rating)
  })

  test('a missing mark leaves it open, a broken one is said', async () => {
    expect(await value(rateMarks, 8, '', 9)).toBe('#N/A Chưa xếp loại được: còn thiếu bài kiểm tra.')
    expect(await value(rateMarks, 8, 85)).toBe('#VALUE! Chưa xếp loại được: có điểm ngoài thang điểm.')
    expect(await value(rateMarks, 8, 'tốt')).toBe('#VALUE! Chưa xếp loại được: có điểm không phải là số.')
  })
})

describe('what was decided besides', () => {
  const decided = (id: string, value: unknown, more: Partial<Provision>): Provision => ({ id, layer: 'nation', cite: null, checkedOn: null, since: [{ from: '2000-01-01', value }], ...more })
  const stricter = { lowest: 0, highest: 10, pass: 7 }

  test('the scale entered anew rates the same marks otherwise', async () => {
    const { answer } = await call(rateMarks, [[5, 6, 6]], { provisions: [decided('marking', stricter, { restates: true })] })
    expect(answer).toEqual({ value: 'Không hoàn thành' })
  })

  test('a school may not set a scale of its own: whose holds is left to people', async () => {
    const { answer } = await call(rateMarks, [[5, 6, 6]], { provisions: [decided('marking', stricter, { layer: 'school' })] })
    expect(answer).toMatchObject({ error: 'unknown', sentence: expect.stringContaining('Hai quy định') })
  })

  test('a list entered anew decides which modules there are', async () => {
    const list = { ...gvpt, last: 3, modules: gvpt.modules.filter(({ number }) => number < 4) }
    const { answer } = await call(checkModules, ['GVPT 5', 'giáo viên', 'tiểu học'], { provisions: [decided('modules/general-teachers', list, { restates: true })] })
    expect(answer).toMatchObject({ value: expect.stringContaining('GVPT 5') })
  })
})

describe('questions to the server', () => {
  test('five thousand cells of one calculation are one request; the next calculation asks anew', async () => {
    const asked: string[] = []
    const ask = askOnce((key) => { asked.push(key); return Promise.resolve(key.length) }, 5)
    expect(new Set(await Promise.all(Array.from({ length: 5000 }, () => ask('2026-11-22'))))).toEqual(new Set([10]))
    expect(asked).toEqual(['2026-11-22'])
    await ask('2026-11-22')
    expect(asked).toHaveLength(2)
  })

  test('a failure reaches every cell that waited', async () => {
    const ask = askOnce(() => Promise.reject(new Error('broken')), 1)
    expect((await Promise.allSettled([ask('a'), ask('a')])).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
