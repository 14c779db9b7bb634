import { describe, expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import type { ChartCells, ChartSpec } from '#server/xlsx/chart/chart-part.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import { patchXlsx } from '#server/xlsx/patch.ts'
import { schoolBytes } from '#test/support/school-workbook.ts'

const area = { row: 3, column: 2, rows: 4, columns: 2 }
const chart: ChartSpec = { name: 'Của "ta" & bạn', title: 'Lượt <đăng ký>', type: 'column', source: area, over: { row: 1, column: 8, rows: 10, columns: 5 }, legend: false }
const cells: ChartCells = { heading: 'Lượt', names: ['A', 'B', 'C'], figures: [1, 2, 3] }

const chartsIn = (bytes: Uint8Array, sheet: string) => {
  const opened = openXlsx(bytes)
  if (opened.refused !== null) throw new Error(opened.refused)
  return opened.workbook.sheets.find(({ name }) => name === sheet)!.charts
}

const parts = (bytes: Uint8Array): readonly string[] => Object.keys(unzipSync(bytes)).toSorted()

describe('a chart in the file', () => {
  test.each(['Phu', 'DS GV'])('is read back as it was written, on a sheet with a drawing or without: %s', (sheet) => {
    const made = patchXlsx(schoolBytes(), [{ change: 'add-chart', sheet, chart, cells }])
    expect(chartsIn(made, sheet)).toEqual([chart])
  })

  test('stands beside others and goes alone', () => {
    const pie: ChartSpec = { ...chart, name: 'Tròn', type: 'pie', legend: true }
    const both = patchXlsx(schoolBytes(), [{ change: 'add-chart', sheet: 'Phu', chart, cells }, { change: 'add-chart', sheet: 'Phu', chart: pie, cells }])
    expect(chartsIn(both, 'Phu')).toEqual([chart, pie])
    expect(chartsIn(patchXlsx(both, [{ change: 'remove-chart', sheet: 'Phu', name: chart.name }]), 'Phu')).toEqual([pie])
  })

  test.each(['Phu', 'DS GV'])('leaves no part behind: %s', (sheet) => {
    const made = patchXlsx(schoolBytes(), [{ change: 'add-chart', sheet, chart, cells }])
    const gone = patchXlsx(made, [{ change: 'remove-chart', sheet, name: chart.name }])
    expect(parts(made).length).toBeGreaterThan(parts(schoolBytes()).length)
    expect(parts(gone).filter((part) => !part.endsWith('.rels'))).toEqual(parts(schoolBytes()).filter((part) => !part.endsWith('.rels')))
  })

  test('follows a sheet that is renamed and goes with one that is deleted', () => {
    const renamed = patchXlsx(schoolBytes(), [{ change: 'add-chart', sheet: 'Phu', chart, cells }, { change: 'rename-sheet', sheet: 'Phu', name: 'Khác' }])
    expect(chartsIn(renamed, 'Khác')).toEqual([chart])
    expect(new TextDecoder().decode(unzipSync(renamed)['xl/charts/chart1.xml'])).toContain('Khác')
    expect(parts(patchXlsx(renamed, [{ change: 'delete-sheet', sheet: 'Khác' }])).filter((part) => part.includes('chart1'))).toEqual([])
  })
})
