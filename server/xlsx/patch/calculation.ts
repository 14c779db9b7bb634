import { child, tree } from '../markup/element.ts'
import type { Draft } from './draft.ts'
import { edited, withAttributes, writer } from './edit.ts'
import { inOrder, WORKBOOK_ORDER } from './order.ts'
import { removePart, unrelate } from './package-parts.ts'

const FORMULA = /<(?:\w+:)?f[\s/>]/

/** The list of cells to calculate is Excel's own note; it writes a new one, but takes a wrong one for damage. */
export const dropCalculationChain = (draft: Draft): void => {
  const { part } = draft.workbook()
  const chain = draft.relatedPart(part, 'calcChain')
  if (chain === null) return
  removePart(draft, chain)
  unrelate(draft, part, chain)
}

/** Results kept beside formulas are out of date: the next program that opens the file calculates them anew. */
export const recalculateOnOpening = (draft: Draft): void => {
  const { part, sheets } = draft.workbook()
  if (!sheets.some((sheet) => FORMULA.test(draft.text(sheet.part) ?? ''))) return
  const text = draft.text(part) ?? ''
  const root = tree(text)
  const calculation = child(root, 'calcPr')
  const edit = calculation
    ? withAttributes(text, calculation, { fullCalcOnLoad: 1 })
    : inOrder(root, WORKBOOK_ORDER, { name: 'calcPr', text: writer(root.prefix)('calcPr', { fullCalcOnLoad: 1 }) })
  draft.write(part, edited(text, [edit]))
}
