import { summaryEn } from '#schema/locale/summary/summary.en.ts'
import { summaryVi } from '#schema/locale/summary/summary.vi.ts'
import type { Seen } from '../../desk/desk.ts'
import { cellAt, ownKinds, planColumns } from './own-columns.ts'
import { vocabulary } from './own-values.ts'
import { digestOf } from './plan-blocks.ts'
import { isTypedOver, type TypedOver } from './typed-over.ts'

/** What a person typed into our columns since they were last written, without computing anything anew. */
export const typedIn = ({ file, judged }: Seen): readonly TypedOver[] => {
  const ours = vocabulary([summaryVi, summaryEn])
  return planColumns(file.content, judged.reading, summaryVi.columns).flatMap((column) => {
    const sheet = file.content.sheets.find(({ name }) => name === column.sheet)
    const memory = file.state.owned?.find((one) => one.sheet === column.sheet)
    if (!sheet) return []
    return judged.reading.roster.lines.filter((line) => line.sheet === column.sheet).flatMap((line) => {
      const stands = cellAt(sheet, line.row, column.column)
      const written = memory?.rows[digestOf(line)]?.[ownKinds.indexOf(column.kind)]
      const cell = { sheet: column.sheet, row: line.row, column: column.column }
      return isTypedOver({ stands, written, wanted: written ?? '' }, ours) ? [{ cell, typed: String(stands) }] : []
    })
  })
}
