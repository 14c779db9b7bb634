import type { BarBound, DataBar } from '../../book/parts.ts'
import { badArgument, NotEmulated } from '../fault.ts'
import { mustBeOpen } from '../guard.ts'
import type { FormatPlace, Host } from '../host.ts'
import type { Kind, Wire } from '../node.ts'
import { marksChanged } from './conditional-formats.ts'
import { newBar } from './new-bar.ts'
import { colour } from './range/looks.ts'

const BOUNDS: ReadonlySet<string> = new Set(['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'])

/** Those a bar can be drawn by here. */
const DRAWN: ReadonlySet<string> = new Set(['Automatic', 'LowestValue', 'HighestValue', 'Number'])

const barOf = ({ format }: FormatPlace): DataBar => format.bar ?? newBar

const change = (self: FormatPlace, part: Partial<DataBar>, host: Host): void => {
  mustBeOpen(self.sheet)
  self.format.bar = { ...barOf(self), ...part }
  marksChanged(self.sheet, host)
}

const boundOf = (value: Wire): BarBound => {
  const { type, formula } = (value ?? {}) as { readonly type?: unknown; readonly formula?: unknown }
  if (typeof type !== 'string' || !BOUNDS.has(type)) throw badArgument()
  if (!DRAWN.has(type)) throw new NotEmulated(`DataBarConditionalFormat bound ${type}`)
  return formula === undefined || formula === null ? { type } : { type, formula: String(formula) }
}

const told = ({ type, formula }: BarBound): Wire => ({ type, ...(formula === undefined ? {} : { formula }) })

export const dataBar: Kind<FormatPlace> = {
  name: 'DataBarConditionalFormat',
  reads: { LowerBoundRule: (self) => told(barOf(self).lower), UpperBoundRule: (self) => told(barOf(self).upper), ShowDataBarOnly: (self) => barOf(self).barOnly },
  writes: {
    LowerBoundRule: (self, value, host) => change(self, { lower: boundOf(value) }, host),
    UpperBoundRule: (self, value, host) => change(self, { upper: boundOf(value) }, host),
    ShowDataBarOnly: (self, value, host) => change(self, { barOnly: value === true }, host),
  },
  links: { PositiveFormat: (self, host) => host.make('ConditionalDataBarPositiveFormat', self) },
}

export const positiveBar: Kind<FormatPlace> = {
  name: 'ConditionalDataBarPositiveFormat',
  reads: { FillColor: (self) => barOf(self).fill, GradientFill: (self) => barOf(self).gradient },
  writes: {
    FillColor: (self, value, host) => change(self, { fill: colour(value) ?? newBar.fill }, host),
    GradientFill: (self, value, host) => change(self, { gradient: value === true }, host),
  },
}
