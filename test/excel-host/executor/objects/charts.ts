import { hull } from '../../book/area.ts'
import type { BookSheet } from '../../book/sheet.ts'
import type { Chart } from '../../book/parts.ts'
import { badArgument, notFound, NotEmulated } from '../fault.ts'
import { mustBeOpen } from '../guard.ts'
import type { ChartPlace, Host } from '../host.ts'
import type { Argument, Kind, Node, Wire } from '../node.ts'
import { selfOf } from '../self-of.ts'

const TYPES: Readonly<Record<string, Chart['type']>> = { ColumnClustered: 'column', Pie: 'pie' }

const NAMES = { column: 'ColumnClustered', pie: 'Pie' } as const

/** Where Excel puts a chart nobody placed, about. */
const PLACE = { row: 5, column: 5, rows: 15, columns: 8 }

const told = (sheet: BookSheet, host: Host): void => host.book.tell({ kind: 'sheet', sheet, by: 'addin', detail: { act: 'drawn' } })

const freeName = ({ charts }: BookSheet): string => {
  for (let number = charts.length + 1; ; number += 1) if (!charts.some(({ name }) => name === `Chart ${number}`)) return `Chart ${number}`
}

const add = (sheet: BookSheet, [type, source]: readonly Argument[], host: Host): Node => {
  mustBeOpen(sheet)
  const [drawn, from] = [TYPES[String(type)], selfOf(source, 'Range')]
  if (!drawn) throw new NotEmulated(`ChartCollection.add(${String(type)})`)
  if (!from || from.sheet !== sheet || from.area.columns < 2) throw badArgument()
  if (drawn === 'pie' && from.area.columns > 2) throw new NotEmulated('ChartCollection.add(Pie) over several series')
  const chart: Chart = { id: host.book.mint(), name: freeName(sheet), title: '', type: drawn, source: from.area, over: PLACE, legend: true }
  sheet.charts.push(chart)
  told(sheet, host)
  return host.make('Chart', { sheet, chart })
}

export const charts: Kind<BookSheet> = {
  name: 'ChartCollection',
  reads: { Count: ({ charts: all }) => all.length },
  items: (sheet, host) => sheet.charts.map((chart) => host.make('Chart', { sheet, chart })),
  item: (sheet, key, host) => {
    const chart = sheet.charts.find(({ id, name }) => id === key || name === key)
    return chart ? host.make('Chart', { sheet, chart }) : null
  },
  calls: { Add: add },
}

const remove = ({ sheet, chart }: ChartPlace, _: readonly Argument[], host: Host): void => {
  mustBeOpen(sheet)
  if (!sheet.charts.includes(chart)) throw notFound()
  sheet.charts = sheet.charts.filter((other) => other !== chart)
  told(sheet, host)
}

const setPosition = ({ sheet, chart }: ChartPlace, [from, to]: readonly Argument[], host: Host): void => {
  const [first, last] = [selfOf(from, 'Range'), selfOf(to ?? from, 'Range')]
  if (!first || !last) throw badArgument()
  chart.over = hull(first.area, last.area)
  told(sheet, host)
}

export const chart: Kind<ChartPlace> = {
  name: 'Chart',
  identity: ({ chart: { id } }) => ({ Id: id }),
  reads: { Id: ({ chart: { id } }) => id, Name: ({ chart: { name } }) => name, ChartType: ({ chart: { type } }) => NAMES[type] },
  writes: {
    Name: ({ sheet, chart: one }, value, host) => {
      one.name = String(value)
      told(sheet, host)
    },
  },
  links: {
    Title: (self, host) => host.make('ChartTitle', self),
    Legend: (self, host) => host.make('ChartLegend', self),
    Worksheet: ({ sheet }, host) => host.make('Worksheet', sheet),
  },
  calls: { Delete: remove, SetPosition: setPosition },
}

const setText = ({ sheet, chart: one }: ChartPlace, value: Wire, host: Host): void => {
  one.title = String(value)
  told(sheet, host)
}

export const chartTitle: Kind<ChartPlace> = { name: 'ChartTitle', reads: { Text: ({ chart: { title } }) => title }, writes: { Text: setText } }

const setVisible = ({ sheet, chart: one }: ChartPlace, value: Wire, host: Host): void => {
  one.legend = value === true
  told(sheet, host)
}

export const chartLegend: Kind<ChartPlace> = { name: 'ChartLegend', reads: { Visible: ({ chart: { legend } }) => legend }, writes: { Visible: setVisible } }
