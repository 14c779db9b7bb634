import type { Chart } from '../../book/parts.ts'
import type { BookSheet } from '../../book/sheet.ts'
import { h } from '../element.ts'

interface Bar {
  readonly name: string
  /** One for each series. */
  readonly values: readonly number[]
}

const figureAt = (sheet: BookSheet, row: number, column: number): number => {
  const { value } = sheet.at(row, column)
  return typeof value === 'number' ? value : 0
}

/** What the chart's cells hold now; its first row heads the columns. */
export const barsOf = (sheet: BookSheet, { source }: Chart): readonly Bar[] =>
  Array.from({ length: source.rows - 1 }, (_, down) => source.row + 1 + down).map((row) => ({
    name: String(sheet.at(row, source.column).value ?? ''),
    values: Array.from({ length: source.columns - 1 }, (_, across) => figureAt(sheet, row, source.column + 1 + across)),
  }))

const seriesOf = (sheet: BookSheet, { source }: Chart): readonly string[] =>
  Array.from({ length: source.columns - 1 }, (_, across) => String(sheet.at(source.row, source.column + 1 + across).value ?? ''))

const SVG = 'http://www.w3.org/2000/svg'

const drawn = (name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement => {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.textContent = text
  return element
}

const [WIDTH, HEIGHT, FOOT, HEAD] = [640, 340, 60, 62]

const COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47']

const columns = (bars: readonly Bar[]): readonly SVGElement[] => {
  const top = Math.max(1, ...bars.flatMap(({ values }) => values))
  const step = (WIDTH - 20) / Math.max(1, bars.length)
  return bars.flatMap(({ name, values }, at) => {
    const [x, wide] = [10 + at * step + step * 0.15, (step * 0.7) / Math.max(1, values.length)]
    const middle = 10 + at * step + step / 2
    const drawnBars = values.flatMap((value, series) => {
      const [left, height] = [x + series * wide, ((HEIGHT - FOOT - HEAD) * value) / top]
      return [
        drawn('rect', { x: left, y: HEIGHT - FOOT - height, width: wide, height, fill: COLOURS[series % COLOURS.length] ?? '' }),
        drawn('text', { x: left + wide / 2, y: HEIGHT - FOOT - height - 4, 'text-anchor': 'middle', 'font-size': 11 }, String(value)),
      ]
    })
    return [...drawnBars, drawn('text', { x: middle, y: HEIGHT - FOOT + 12, 'text-anchor': 'end', 'font-size': 11, transform: `rotate(-45 ${middle} ${HEIGHT - FOOT + 12})` }, name)]
  })
}

const legend = (series: readonly string[]): readonly SVGElement[] =>
  series.flatMap((name, at) => {
    const x = 20 + at * ((WIDTH - 40) / series.length)
    return [drawn('rect', { x, y: 32, width: 10, height: 10, fill: COLOURS[at % COLOURS.length] ?? '' }), drawn('text', { x: x + 14, y: 41, 'font-size': 11 }, name)]
  })

const slices = (bars: readonly Bar[]): readonly SVGElement[] => {
  const [total, radius, x, y] = [bars.reduce((sum, { values }) => sum + (values[0] ?? 0), 0) || 1, 110, WIDTH / 2, HEIGHT / 2 + 15]
  let turned = 0
  return bars.map(({ name, values: [value = 0] }, at) => {
    const [from, to] = [turned, (turned += (value / total) * 2 * Math.PI)]
    const point = (angle: number): string => `${x + radius * Math.sin(angle)} ${y - radius * Math.cos(angle)}`
    const slice = drawn('path', { d: `M${x} ${y} L${point(from)} A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${point(Math.min(to, from + 6.283))} Z`, fill: COLOURS[at % COLOURS.length] ?? '' })
    slice.append(drawn('title', {}, `${name}: ${value}`))
    return slice
  })
}

/** A native chart, drawn much more plainly than Excel would. */
export const chartView = (sheet: BookSheet, chart: Chart): HTMLElement => {
  const [bars, series] = [barsOf(sheet, chart), seriesOf(sheet, chart)]
  const picture = drawn('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: '100%', height: '100%' })
  picture.append(drawn('text', { x: WIDTH / 2, y: 22, 'text-anchor': 'middle', 'font-size': 16 }, chart.title), ...(chart.type === 'pie' ? slices(bars) : columns(bars)), ...(chart.legend && series.length > 1 ? legend(series) : []))
  const label = `${chart.title}: ${bars.map(({ name, values }) => `${name} ${values.join('/')}`).join(', ')}`
  const view = h('div', { class: 'chart', role: 'img', 'aria-label': label, 'data-chart': chart.name })
  view.append(picture)
  return view
}
