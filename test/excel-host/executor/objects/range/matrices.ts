import type { CellValue } from '#schema/grammar/sheet.ts'
import { isFault } from '../../../book/cell.ts'
import { displayText } from '#server/xlsx/display.ts'
import type { BookSheet } from '../../../book/sheet.ts'
import { typed } from '../../../book/typed.ts'
import { mustBeOpen, mustBeWritable } from '../../guard.ts'
import type { Host, OnSheet } from '../../host.ts'
import { matrix, spread } from '../../matrix.ts'
import type { Kind, Wire } from '../../node.ts'

const wide = ({ area }: OnSheet): boolean => area.rows * area.columns > 5_000_000

const each = (self: OnSheet, cell: (row: number, column: number) => Wire): Wire => (wide(self) ? null : matrix(self.area, cell))

const valueType = (value: CellValue): string => {
  if (value === null) return 'Empty'
  if (isFault(value)) return 'Error'
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean']
}

const values = (self: OnSheet): Wire => each(self, (row, column) => self.sheet.at(row, column).value ?? '')

const formulas = (self: OnSheet): Wire =>
  each(self, (row, column) => {
    const { formula, value } = self.sheet.at(row, column)
    return formula ?? value ?? ''
  })

const numberFormats = (self: OnSheet): Wire => each(self, (row, column) => self.sheet.look(row, column).numberFormat)

const texts = (self: OnSheet, host: Host): Wire =>
  each(self, (row, column) => displayText(self.sheet.at(row, column).value, self.sheet.look(row, column).numberFormat, host.book.date1904))

export const matrixReads: Kind<OnSheet>['reads'] = {
  Values: values,
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: numberFormats,
  NumberFormatLocal: numberFormats,
  Text: texts,
  ValueTypes: (self) => each(self, (row, column) => valueType(self.sheet.at(row, column).value)),
}

interface CellPlace {
  readonly sheet: BookSheet
  readonly row: number
  readonly column: number
}

const write = ({ sheet, row, column }: CellPlace, value: Wire, host: Host): void => {
  if (value === null) return
  const result = typeof value === 'string' ? typed(value, sheet.look(row, column).numberFormat, host.book.date1904) : { value: value as CellValue, formula: null, numberFormat: null }
  sheet.put(row, column, { value: result.value, formula: result.formula })
  if (result.numberFormat !== null && sheet.look(row, column).numberFormat === 'General') sheet.restyle(row, column, { numberFormat: result.numberFormat })
}

const single = (self: OnSheet): CellValue => (self.area.rows * self.area.columns === 1 ? self.sheet.at(self.area.row, self.area.column).value : null)

const kinds = (before: CellValue, after: CellValue): Record<string, string> => ({
  valueBefore: String(before ?? ''),
  valueAfter: String(after ?? ''),
  valueTypeBefore: valueType(before),
  valueTypeAfter: valueType(after),
})

const writeValues = (self: OnSheet, value: Wire, host: Host): void => {
  mustBeWritable(self.sheet, self.area)
  const before = single(self)
  spread(self.area, value, () => undefined)
  spread(self.area, value, (row, column, one) => write({ sheet: self.sheet, row, column }, one, host))
  const detail = self.area.rows * self.area.columns === 1 ? { detail: kinds(before, single(self)) } : {}
  host.book.tell({ kind: 'values', sheet: self.sheet, area: self.area, by: 'addin', ...detail })
}

const writeNumberFormat = (self: OnSheet, value: Wire, host: Host): void => {
  mustBeOpen(self.sheet)
  spread(self.area, value, (row, column, one) => {
    if (one !== null) self.sheet.restyle(row, column, { numberFormat: String(one) })
  })
  host.book.tell({ kind: 'looks', sheet: self.sheet, area: self.area, by: 'addin' })
}

export const matrixWrites: Kind<OnSheet>['writes'] = {
  Values: writeValues,
  Formulas: writeValues,
  FormulasLocal: writeValues,
  NumberFormat: writeNumberFormat,
  NumberFormatLocal: writeNumberFormat,
}
