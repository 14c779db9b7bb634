import type { Chart } from '../../book/parts.ts'
import type { BookSheet } from '../../book/sheet.ts'
import { h } from '../element.ts'

interface Bar {
  readonly name: string
  readonly value: number
}

/** What the chart's cells hold now; its first row heads the two columns. */
export const barsOf = (sheet: BookSheet, { source }: Chart): readonly Bar[] =>
  Array.from({ length: source.rows - 1 }, (_, down) => source.row + 1 + down).map((row) => {
    const value = sheet.at(row, source.column + 1).value
    return { name: String(sheet.at(row, source.column).value ?? ''), value: typeof value === 'number' ? value : 0 }
  })

const SVG = 'http://www.w3.org/2000/svg'

const drawn = (name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement => {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.textContent = text
  return element
}

const [WIDTH, HEIGHT, FOOT, HEAD] = [640, 340, 60, 44]

const columns = (bars: readonly Bar[]): readonly SVGElement[] => {
  const top = Math.max(1, ...bars.map(({ value }) => value))
  const step = (WIDTH - 20) / Math.max(1, bars.length)
  return bars.flatMap(({ name, value }, at) => {
    const [x, height] = [10 + at * step, ((HEIGHT - FOOT - HEAD) * value) / top]
    const middle = x + step / 2
    return [
      drawn('rect', { x: x + step * 0.15, y: HEIGHT - FOOT - height, width: step * 0.7, height, fill: '#4472C4' }),
      drawn('text', { x: middle, y: HEIGHT - FOOT - height - 4, 'text-anchor': 'middle', 'font-size': 11 }, String(value)),
      drawn('text', { x: middle, y: HEIGHT - FOOT + 12, 'text-anchor': 'end', 'font-size': 11, transform: `rotate(-45 ${middle} ${HEIGHT - FOOT + 12})` }, name),
    ]
  })
}

const COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47']

const slices = (bars: readonly Bar[]): readonly SVGElement[] => {
  const [total, radius, x, y] = [bars.reduce((sum, { value }) => sum + value, 0) || 1, 110, WIDTH / 2, HEIGHT / 2 + 15]
  let turned = 0
  return bars.map(({ name, value }, at) => {
    const [from, to] = [turned, (turned += (value / total) * 2 * Math.PI)]
    const point = (angle: number): string => `${x + radius * Math.sin(angle)} ${y - radius * Math.cos(angle)}`
    const slice = drawn('path', { d: `M${x} ${y} L${point(from)} A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${point(Math.min(to, from + 6.283))} Z`, fill: COLOURS[at % COLOURS.length] ?? '' })
    slice.append(drawn('title', {}, `${name}: ${value}`))
    return slice
  })
}

/** A native chart, drawn much more plainly than Excel would. */
export const chartView = (sheet: BookSheet, chart: Chart): HTMLElement => {
  const bars = barsOf(sheet, chart)
  const picture = drawn('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: '100%', height: '100%' })
  picture.append(drawn('text', { x: WIDTH / 2, y: 22, 'text-anchor': 'middle', 'font-size': 16 }, chart.title), ...(chart.type === 'pie' ? slices(bars) : columns(bars)))
  const label = `${chart.title}: ${bars.map(({ name, value }) => `${name} ${value}`).join(', ')}`
  const view = h('div', { class: 'chart', role: 'img', 'aria-label': label, 'data-chart': chart.name })
  view.append(picture)
  return view
}
