import { expect, test } from '@jest/globals'
import { applyAnnex } from '#schema/intake/annex/apply-annex.ts'
import { compareAnnex } from '#schema/intake/annex/compare-annex.ts'
import { parseCsv } from '#schema/intake/annex/parse-csv.ts'
import { readAnnex } from '#schema/intake/annex/read-annex.ts'
import { gvmn } from '#schema/catalogues/gvmn.ts'

const text = '\uFEFFPhụ lục;;\nMã mô đun;Tên mô đun;Số tiết;Đối chiếu\nNhóm một;;;\nGVMN 1;"Tên ""mới"" của mô đun; một";40;x\nGVMN 02;Quản lý cảm xúc bản thân của người giáo viên mầm non;;\nGVMN 36;Mô đun thêm;20;\n'

test('reads quotes, a group row, codes, and rows that say they were compared', () => {
  const annex = readAnnex(parseCsv(text))!
  expect(annex.faults).toEqual([])
  expect(annex.entries.map(({ number, title, periods, compared }) => [number, title.vi, periods, compared])).toEqual([
    [1, 'Tên "mới" của mô đun; một', 40, true],
    [2, 'Quản lý cảm xúc bản thân của người giáo viên mầm non', null, false],
    [36, 'Mô đun thêm', 20, false],
  ])
})

test('parts of periods add up unless a total is given; faults name their rows', () => {
  const parts = readAnnex([['STT', 'Nội dung', 'Lý thuyết (tiết)', 'Thực hành (tiết)'], [1, 'Một', 15, 25], [1, 'Hai', 1, 1], ['x', 'Ba', 1, 1], [4, 'Bốn', 'nhiều', null]])!
  expect(parts.entries.map(({ periods }) => periods)).toEqual([40])
  expect(parts.faults.map(({ row, fault }) => [row, fault])).toEqual([[3, 'number-twice'], [4, 'no-number'], [5, 'bad-periods']])
  expect(readAnnex([['STT', 'Nội dung', 'Số tiết', 'Tổng số tiết'], [1, 'Một', 15, 40]])!.entries[0]!.periods).toBe(40)
  expect(readAnnex([['một', 'hai']])).toBeNull()
})

test('tells what is new, changed, the same, gone and missing', () => {
  const { entries } = readAnnex(parseCsv(text))!
  const differences = compareAnnex(gvmn, entries, false)
  const of = (number: number) => differences.find((one) => one.number === number)!
  expect([1, 2, 3, 36].map((number) => of(number).change)).toEqual(['changed', 'same', 'same', 'new'])
  expect([of(1).missing, of(2).missing, of(4).missing]).toEqual([[], ['periods'], ['title', 'periods']])
  expect(compareAnnex(gvmn, entries, true).filter(({ change }) => change === 'gone')).toHaveLength(33)
})

test('a former title goes on as an alias, and only what was compared counts as verified', () => {
  const entries = readAnnex(parseCsv(text))!.entries.map((entry) => ({ ...entry, checked: { title: entry.compared, periods: entry.compared } }))
  const list = applyAnnex(gvmn, { instrument: '1/TT', from: '2026-08-01', isWhole: false, entries })
  expect(list.modules[0]).toMatchObject({ aliases: ['Đạo đức nghề nghiệp của người giáo viên mầm non'], provenance: { title: 'original', periods: 'original' } })
  expect(list.modules[1]!.provenance).toEqual({ title: 'secondary', periods: 'unknown' })
  expect(list.last).toBe(36)
  expect(applyAnnex(gvmn, { instrument: '1/TT', from: '2026-08-01', isWhole: true, entries })).toMatchObject({ last: 36, lastFrom: 'secondary', modules: { length: 3 } })
})
