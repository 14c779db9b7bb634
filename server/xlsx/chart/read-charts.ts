import type { Area } from '#schema/grammar/sheet.ts'
import { areaOf } from '../address.ts'
import type { Parts } from '../archive/package.ts'
import { Unopenable } from '../archive/refusal.ts'
import { related, relationshipsOf } from '../archive/relationships.ts'
import { attribute, child, childrenOf, tree, type Element } from '../markup/element.ts'
import type { ChartSpec } from './chart-part.ts'

/** Every element of that name below, whatever its prefix. */
export const below = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...below(one, name)])

const first = (element: Element, name: string): Element | undefined => below(element, name)[0]

const plain = (formula: string): Area | null => areaOf(formula.slice(formula.lastIndexOf('!') + 1).replaceAll('$', '')) ?? null

const sourceOf = (chart: Element): Area | null => {
  const series = below(chart, 'ser')
  const [names, figures] = ['cat', 'val'].map((name) => series[0] && first(series[0], name)).map((part) => plain((part && first(part, 'f')?.text) ?? ''))
  if (series.length !== 1 || !names || !figures || names.columns !== 1 || figures.column !== names.column + 1) return null
  return { row: names.row - 1, column: names.column, rows: names.rows + 1, columns: 2 }
}

const typeOf = (chart: Element): ChartSpec['type'] | null => {
  if (first(chart, 'pieChart')) return 'pie'
  return first(chart, 'barChart') ? 'column' : null
}

const numberIn = (element: Element | null, name: string): number => Number((element && child(element, name)?.text) ?? 0)

const overOf = (anchor: Element): Area => {
  const [from, to] = [child(anchor, 'from'), child(anchor, 'to')]
  const [row, column] = [numberIn(from, 'row') + 1, numberIn(from, 'col') + 1]
  return { row, column, rows: Math.max(1, numberIn(to, 'row') + 1 - row), columns: Math.max(1, numberIn(to, 'col') + 1 - column) }
}

const described = (parts: Parts, anchor: Element, part: string): ChartSpec | null => {
  const chart = tree(parts.text(part) ?? '')
  const [type, source] = [typeOf(chart), sourceOf(chart)]
  const frame = first(anchor, 'cNvPr')
  if (!type || !source || !frame) return null
  const title = child(first(chart, 'chart') ?? chart, 'title')
  return { name: attribute(frame, 'name') ?? '', title: title ? below(title, 't').map(({ text }) => text).join('') : '', type, source, over: overOf(anchor), legend: first(chart, 'legend') !== undefined }
}

export interface DrawnChart {
  readonly anchor: Element
  readonly part: string
  readonly spec: ChartSpec | null
}

/** Charts of one drawing; those of a kind we do not make ourselves have no description. */
export const chartsIn = (parts: Parts, drawing: string): readonly DrawnChart[] => {
  const targets = new Map(relationshipsOf(parts, drawing).map(({ id, target }) => [id, target]))
  return childrenOf(tree(parts.text(drawing) ?? ''), 'twoCellAnchor').flatMap((anchor) => {
    const relation = below(anchor, 'chart')[0]
    const id = relation && Object.entries(relation.attributes).find(([name]) => name.endsWith(':id'))?.[1]
    const part = id === undefined ? null : targets.get(id)
    return part ? [{ anchor, part, spec: described(parts, anchor, part) }] : []
  })
}

/** Charts of a sheet that are of our kinds. */
export const chartsOf = (parts: Parts, sheetPart: string): readonly ChartSpec[] => {
  try {
    return related(parts, sheetPart, 'drawing').flatMap((drawing) => chartsIn(parts, drawing).flatMap(({ spec }) => spec ?? []))
  } catch (trouble) {
    // A broken drawing keeps nobody from the cells.
    if (trouble instanceof Unopenable) return []
    throw trouble
  }
}
