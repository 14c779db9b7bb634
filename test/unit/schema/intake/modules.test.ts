import { describe, expect, test } from '@jest/globals'
import { readModules } from '#schema/intake/cells/modules.ts'
import type { RawCell } from '#schema/intake/cells/raw-cell.ts'

const teacher = { role: 'teacher', level: 'primary' } as const
const raw = (value: string | number, isDate = false): RawCell => ({ value, text: String(value), isDate, cell: null })
const entries = (value: string | number): readonly string[] | string => {
  const found = readModules(raw(value), teacher)
  return found.state === 'read' ? found.entries : found.state
}

describe('module cells', () => {
  test.each([
    ['GVPT7', ['GVPT 7']],
    ['gvpt 07', ['GVPT 7']],
    ['GV PT 5; GV PT 6', ['GVPT 5', 'GVPT 6']],
    ['GVPT.7', ['GVPT 7']],
    ['GVPT 9,15', ['GVPT 9', 'GVPT 15']],
    ['GVPT: 8, 9', ['GVPT 8', 'GVPT 9']],
    ['Module 1; 6', ['GVPT 1', 'GVPT 6']],
    ['MĐ 11 + 15', ['GVPT 11', 'GVPT 15']],
    ['Mô-đun 1 và 14', ['GVPT 1', 'GVPT 14']],
    ['M9, M12', ['GVPT 9', 'GVPT 12']],
    ['- GVPT 1\n- GVPT 5', ['GVPT 1', 'GVPT 5']],
    ['GVPT 1 (20 tiết), GVPT 5 (20 tiết)', ['GVPT 1', 'GVPT 5']],
    ['GVPT 1 (15t), GVPT 5 (25t)', ['GVPT 1', 'GVPT 5']],
    ['5 và 5', ['GVPT 5', 'GVPT 5']],
    ['7/12', ['GVPT 7', 'GVPT 12']],
    ['GVPT 3 đến 5', ['GVPT 3', 'GVPT 4', 'GVPT 5']],
    ['Mô đun GVMN 7: Bảo đảm an toàn cho trẻ 5 tuổi\nMô đun GVMN 12', ['GVMN 7', 'GVMN 12']],
    ['TH15, GVPT 9', ['TH 15', 'GVPT 9']],
    ['THCS 18', ['THCS 18']],
    ['23\n29', ['GVPT 23', 'GVPT 29']],
    ['1. GVPT 3\n2. GVPT 9', ['GVPT 3', 'GVPT 9']],
    ['Mô đun 1 (GVPT 1), Mô đun 2: GVPT 5', ['GVPT 1', 'GVPT 5']],
    ['GVPT 1 (mô đun 01)', ['GVPT 1']],
    [7, ['GVPT 7']],
    ['Như năm trước', 'unreadable'],
    ['Chưa rõ', 'unreadable'],
    ['-', 'nothing'],
    ['Không', 'nothing'],
    ['07/12/2023', 'became-date'],
    ['#REF!', 'fault'],
  ])('%j', (written, expected) => expect(entries(written)).toEqual(expected))

  test.each([[2, 'GVPT 7-9', ['GVPT 7', 'GVPT 9']], [3, 'GVPT 7-9', ['GVPT 7', 'GVPT 8', 'GVPT 9']], [3, '7-9-12', ['GVPT 7', 'GVPT 9', 'GVPT 12']], [null, '1-3', ['GVPT 1', 'GVPT 3']]])('where the plan asks for %j, %j is %j', (wanted, written, expected) =>
    expect(readModules(raw(written), { ...teacher, wanted })).toEqual({ state: 'read', entries: expected }))

  test('a bare number takes the catalogue of role and level', () => {
    expect(readModules(raw(7), { role: 'manager', level: 'preschool' })).toEqual({ state: 'read', entries: ['QLMN 7'] })
    expect(readModules(raw(7), { role: 'manager', level: 'upperSecondary' })).toEqual({ state: 'read', entries: ['QLPT 7'] })
    expect(readModules(raw(7), { role: 'staff', level: 'preschool' })).toEqual({ state: 'read', entries: ['GVMN 7'] })
    expect(readModules(raw(7), { role: 'teacher', level: null })).toEqual({ state: 'read', entries: ['7'] })
  })

  test('a date in a module cell was a pair of numbers', () => {
    expect(readModules(raw(45_267, true), teacher).state).toBe('became-date')
    expect(readModules(raw(45_267), teacher).state).toBe('became-date')
  })
})
