import type { Area } from '#schema/grammar/sheet.ts'
import { areaOf, rangeName } from '../address.ts'
import { attribute, child, type Element } from '../markup/element.ts'
import { withAttributes, type Edit } from './edit.ts'

interface Place {
  readonly row: number
  readonly column: number
}

const around = (area: Area, { row, column }: Place): Area => {
  const top = Math.min(area.row, row)
  const left = Math.min(area.column, column)
  return { row: top, column: left, rows: Math.max(area.row + area.rows, row + 1) - top, columns: Math.max(area.column + area.columns, column + 1) - left }
}

/** The stated extent of a sheet takes in what was written outside it. */
export const grownDimension = (text: string, root: Element, places: readonly Place[]): readonly Edit[] => {
  const dimension = child(root, 'dimension')
  const area = dimension && areaOf(attribute(dimension, 'ref') ?? '')
  if (!dimension || !area) return []
  const grown = rangeName(places.reduce(around, area))
  return grown === rangeName(area) ? [] : [withAttributes(text, dimension, { ref: grown })]
}
