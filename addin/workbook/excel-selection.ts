import type { CellValue } from '#schema/grammar/sheet.ts'
import { cellValues } from './cell-values.ts'
import { inExcel } from './excel-run.ts'
import type { Done } from './workbook.ts'

/** One trip: of a whole column only the cells in use travel. */
export const readSelection = (): Promise<Done<readonly (readonly CellValue[])[]>> =>
  inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange()
    const range = selected.worksheet.getUsedRange(true).getIntersectionOrNullObject(selected).load('values')
    await context.sync()
    return range.isNullObject ? [] : cellValues(range.values)
  })
