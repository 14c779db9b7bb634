import { excelLater } from './excel-later.ts'
import { excelLevel } from './excel-level.ts'
import { markWorkbook } from './excel-marks.ts'
import { keepPart } from './excel-part.ts'
import { readWorkbook } from './excel-read.ts'
import { inExcel } from './excel-run.ts'
import type { Done, Snapshot, Workbook } from './workbook.ts'

const onChanged = async (listener: () => void): Promise<() => void> => {
  const handler = ({ triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => Promise.resolve(triggerSource === 'ThisLocalAddin' ? undefined : listener())
  const done = await inExcel(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(handler)
    await context.sync()
    return result
  })
  return () => {
    if (!done.ok) return
    const event = done.value
    void Excel.run(event.context, (context) => {
      event.remove()
      return context.sync()
    })
  }
}

/** The door to a real Excel, through Office.js. */
export const excelWorkbook = (): Workbook => {
  let sheets: readonly string[] = []
  const read = async (): Promise<Done<Snapshot>> => {
    const done = await readWorkbook()
    if (done.ok) sheets = done.value.content.sheets.map((sheet) => sheet.name)
    return done
  }
  return {
    level: excelLevel(),
    read,
    mark: (marks) => markWorkbook(marks, sheets),
    keepState: (xml) => inExcel((context) => keepPart(context, xml)),
    ...excelLater,
    onChanged,
  }
}
