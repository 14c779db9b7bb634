import type { Area, CellValue } from '#schema/grammar/sheet.ts'
import { columnName } from '../address.ts'
import { escapedText } from '../patch/edit.ts'
import { HEAD } from '../patch/package-parts.ts'

/** A chart over two columns beside each other: names and figures, headed by their first row. */
export interface ChartSpec {
  readonly name: string
  readonly title: string
  readonly type: 'column' | 'pie'
  readonly source: Area
  readonly over: Area
  readonly legend: boolean
}

/** The chart's cells as last calculated, for programs that draw before they calculate. */
export interface ChartCells {
  readonly heading: CellValue
  readonly names: readonly CellValue[]
  readonly figures: readonly CellValue[]
}

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const reference = (sheet: string, column: number, [first, last]: readonly [number, number]): string => {
  const letters = columnName(column)
  const range = first === last ? `$${letters}$${String(first)}` : `$${letters}$${String(first)}:$${letters}$${String(last)}`
  return escapedText(`'${sheet.replaceAll("'", "''")}'!${range}`)
}

const points = (values: readonly CellValue[]): string =>
  `<c:ptCount val="${String(values.length)}"/>${values.map((value, at) => (value === null ? '' : `<c:pt idx="${String(at)}"><c:v>${escapedText(String(value))}</c:v></c:pt>`)).join('')}`

const texts = (formula: string, values: readonly CellValue[]): string => `<c:strRef><c:f>${formula}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`

const numbers = (formula: string, values: readonly CellValue[]): string =>
  `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values.map((value) => (typeof value === 'number' ? value : null)))}</c:numCache></c:numRef>`

const series = (sheet: string, { source }: ChartSpec, cells: ChartCells): string => {
  const rows: readonly [number, number] = [source.row + 1, source.row + source.rows - 1]
  const heading = texts(reference(sheet, source.column + 1, [source.row, source.row]), [cells.heading])
  return `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${heading}</c:tx><c:cat>${texts(reference(sheet, source.column, rows), cells.names)}</c:cat><c:val>${numbers(reference(sheet, source.column + 1, rows), cells.figures)}</c:val></c:ser>`
}

const LABELS = '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'

const AXES = '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="222222222"/></c:catAx><c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="0" sourceLinked="0"/><c:crossAx val="111111111"/></c:valAx>'

const plot = (type: ChartSpec['type'], inside: string): string =>
  type === 'pie'
    ? `<c:pieChart><c:varyColors val="1"/>${inside}${LABELS}<c:firstSliceAng val="0"/></c:pieChart>`
    : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${inside}${LABELS}<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>${AXES}`

const titled = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="vi-VN" sz="1400" b="1"/><a:t>${escapedText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`

/** A chart as a part of the package, native to every spreadsheet program. */
export const chartPart = (sheet: string, spec: ChartSpec, cells: ChartCells): string =>
  `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart>${titled(spec.title)}<c:plotArea><c:layout/>${plot(spec.type, series(sheet, spec, cells))}</c:plotArea>${spec.legend ? '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>' : ''}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`

const corner = (row: number, column: number): string => `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`

export const EMPTY_DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`

/** The frame of a chart in a drawing; says its namespaces itself, whatever the drawing calls them. */
export const chartAnchor = ({ name, over }: ChartSpec, id: number, relation: string): string =>
  `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"><xdr:from>${corner(over.row - 1, over.column - 1)}</xdr:from><xdr:to>${corner(over.row + over.rows - 1, over.column + over.columns - 1)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(id)}" name="${escapedText(name).replaceAll('"', '&quot;')}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
