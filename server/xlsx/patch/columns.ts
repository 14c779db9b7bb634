import { numeral } from '../markup/attributes.ts'
import { child, childrenOf, type Element } from '../markup/element.ts'
import type { SetColumns } from './change.ts'
import type { Draft } from './draft.ts'
import { edited, instead, writer, type Attributes, type Writer } from './edit.ts'
import { inOrder, SHEET_ORDER } from './order.ts'
import { sheetNamed } from './sheet-part.ts'
import { sheetRows } from './sheet-rows.ts'

const USUAL_WIDTH = 9.140625

interface Span {
  readonly first: number
  readonly last: number
  readonly attributes: Attributes
}

const spanOf = (col: Element): Span =>
  ({ first: numeral(col, 'min') ?? 1, last: numeral(col, 'max') ?? 1, attributes: col.attributes })

const wanted = ({ width, hidden }: SetColumns): Attributes => ({
  ...(width === undefined ? {} : { width, customWidth: 1 }),
  ...(hidden === undefined ? {} : { hidden: hidden ? 1 : null }),
})

/** A span in up to three pieces: before, inside and behind what changes. */
const split = (span: Span, change: SetColumns): readonly Span[] => {
  const first = Math.max(span.first, change.first)
  const last = Math.min(span.last, change.last)
  if (first > last) return [span]
  return [
    { ...span, last: first - 1 },
    { first, last, attributes: { ...span.attributes, ...wanted(change) } },
    { ...span, first: last + 1 },
  ].filter((piece) => piece.first <= piece.last)
}

/** Columns of the change that no span describes yet. */
const gaps = (spans: readonly Span[], { first, last }: SetColumns): readonly (readonly [number, number])[] => {
  const found: [number, number][] = []
  let next = first
  for (const span of spans) {
    if (span.last < next || span.first > last) continue
    if (span.first > next) found.push([next, span.first - 1])
    next = span.last + 1
  }
  return next <= last ? [...found, [next, last]] : found
}

const written = (w: Writer, { first, last, attributes }: Span): string => w('col', { ...attributes, min: first, max: last })

/** Width and hiding of columns; spans the change does not meet stay as they are written. */
export const setColumns = (draft: Draft, change: SetColumns): void => {
  const { part } = sheetNamed(draft, change.sheet)
  const text = draft.text(part) ?? ''
  const { root } = sheetRows(text, [])
  const w = writer(root.prefix)
  const cols = child(root, 'cols')
  const spans = childrenOf(cols, 'col').map(spanOf)
  const fresh = gaps(spans, change).map(([first, last]) => ({ first, last, attributes: { min: first, max: last, width: USUAL_WIDTH, ...wanted(change) } }))
  const all = [...spans.flatMap((span) => split(span, change)), ...fresh].sort((a, b) => a.first - b.first)
  const inside = w('cols', {}, all.map((span) => written(w, span)).join(''))
  draft.write(part, edited(text, [cols ? instead(cols, inside) : inOrder(root, SHEET_ORDER, { name: 'cols', text: inside })]))
}
