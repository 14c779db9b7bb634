import { canonical } from '../archive/package.ts'
import { chartAnchor, chartPart, EMPTY_DRAWING } from '../chart/chart-part.ts'
import { chartsIn } from '../chart/read-charts.ts'
import { elements, tree, child } from '../markup/element.ts'
import type { AddChart, RemoveChart } from './change.ts'
import type { Draft } from './draft.ts'
import { append, edited, without, writer } from './edit.ts'
import { inOrder, SHEET_ORDER } from './order.ts'
import { declarePart, relate, relationAttributes, unrelate } from './package-parts.ts'
import { prune, reachable } from './prune.ts'
import { sheetNamed } from './sheet-part.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.drawing'

/** The sheet's drawing, made where it has none. */
const drawingOf = (draft: Draft, part: string): string => {
  const found = draft.relatedPart(part, 'drawing')
  if (found !== null) return found
  const fresh = draft.freeName((number) => `xl/drawings/drawing${String(number)}.xml`)
  draft.write(fresh, EMPTY_DRAWING)
  declarePart(draft, fresh, `${TYPE}+xml`)
  const id = relate(draft, { source: part, type: 'drawing', target: fresh })
  const text = draft.text(part) ?? ''
  const root = tree(text)
  draft.write(part, edited(text, [inOrder(root, SHEET_ORDER, { name: 'drawing', text: writer(root.prefix)('drawing', relationAttributes(root, id)) })]))
  return fresh
}

const freeId = (text: string): number => Math.max(1, ...elements(text, 'cNvPr').map(({ attributes }) => Number(attributes['id'] ?? 0))) + 1

export const addChart = (draft: Draft, { sheet, chart, cells }: AddChart): void => {
  const { part, name } = sheetNamed(draft, sheet)
  const drawing = drawingOf(draft, part)
  const target = draft.freeName((number) => `xl/charts/chart${String(number)}.xml`)
  draft.write(target, chartPart(name, chart, cells))
  declarePart(draft, target, `${TYPE}ml.chart+xml`)
  const id = relate(draft, { source: drawing, type: 'chart', target })
  const text = draft.text(drawing) ?? EMPTY_DRAWING
  draft.write(drawing, edited(text, [append(tree(text), chartAnchor(chart, freeId(text), id))]))
}

/** A drawing that shows nothing any more goes with its last chart. */
const dropDrawing = (draft: Draft, part: string, drawing: string): void => {
  const text = draft.text(part) ?? ''
  const element = child(tree(text), 'drawing')
  if (tree(draft.text(drawing) ?? '').children.length > 0 || !element) return
  draft.write(part, edited(text, [without(element)]))
  unrelate(draft, part, drawing)
}

export const removeChart = (draft: Draft, { sheet, name }: RemoveChart): void => {
  const { part } = sheetNamed(draft, sheet)
  const known = reachable(draft)
  const drawing = draft.relatedPart(part, 'drawing')
  const found = drawing === null ? undefined : chartsIn(draft, drawing).find(({ spec }) => spec?.name === name)
  if (drawing === null || !found) return
  draft.write(drawing, edited(draft.text(drawing) ?? '', [without(found.anchor)]))
  const shared = chartsIn(draft, drawing).some((other) => canonical(other.part) === canonical(found.part))
  if (!shared) unrelate(draft, drawing, found.part)
  dropDrawing(draft, part, drawing)
  prune(draft, known)
}
