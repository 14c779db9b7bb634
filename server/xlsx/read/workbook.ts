import type { Parts } from '../archive/package.ts'
import { related } from '../archive/relationships.ts'
import { chartsOf } from '../chart/read-charts.ts'
import type { XlsxSheet, XlsxWorkbook } from '../model.ts'
import { themeOf } from './colors.ts'
import { commentsOf, personsOf } from './comments.ts'
import { customXmlOf } from './custom-xml.ts'
import { gridOf } from './grid.ts'
import { readSheetData } from './sheet-data.ts'
import { featuresOf } from './sheet-features.ts'
import { PLAIN_STYLE, stylesOf, type Styles } from './styles.ts'
import { tablesOf } from './tables.ts'
import { sharedStrings, type RichText } from './text.ts'
import { readWorkbookPart, type ListedSheet } from './workbook-part.ts'

interface Shared {
  readonly pack: Parts
  readonly strings: readonly RichText[]
  readonly styles: Styles
  readonly persons: ReadonlyMap<string, string>
}

/** Rows hidden below everything are the usual way to hide the rest of a sheet, not part of a roster. */
const withinReach = (rows: readonly number[], last: number): readonly number[] => rows.filter((row) => row <= last)

const sheetOf = (listed: ListedSheet, { pack, strings, styles, persons }: Shared): XlsxSheet => {
  const data = readSheetData(pack.text(listed.part) ?? '', strings)
  const grid = gridOf(data.cells, (style) => styles.cellStyles[style] ?? PLAIN_STYLE)
  const { styled, rowStyles, rowHeights } = data
  return {
    ...listed,
    ...grid,
    ...featuresOf(data.root, styles.accents),
    visible: listed.state === 'visible',
    hiddenRows: withinReach(data.hiddenRows, grid.top + grid.values.length - 1),
    styled, rowStyles, rowHeights,
    tables: tablesOf(pack, listed.part),
    comments: commentsOf(pack, listed.part, persons),
    charts: chartsOf(pack, listed.part),
  }
}

const textOf = (pack: Parts, source: string, type: string): string | null => {
  const part = related(pack, source, type)[0]
  return part === undefined ? null : pack.text(part)
}

export const readWorkbook = (pack: Parts): XlsxWorkbook => {
  const { part, sheets, names, date1904, activeSheet } = readWorkbookPart(pack)
  const styles = stylesOf(textOf(pack, part, 'styles'), themeOf(textOf(pack, part, 'theme')))
  const shared: Shared = { pack, styles, strings: sharedStrings(textOf(pack, part, 'sharedStrings')), persons: personsOf(pack, part) }
  return {
    sheets: sheets.map((listed) => sheetOf(listed, shared)),
    date1904, activeSheet, names,
    cellStyles: styles.cellStyles,
    customXml: customXmlOf(pack, part),
  }
}
