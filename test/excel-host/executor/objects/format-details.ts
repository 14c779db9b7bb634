import { badArgument } from '../fault.ts'
import { mustBeOpen } from '../guard.ts'
import type { FormatPlace, Host } from '../host.ts'
import type { Kind, Wire } from '../node.ts'
import { marksChanged } from './conditional-formats.ts'
import { colour } from './range/looks.ts'

/** Formulas are kept as the file keeps them: without '='. */
const bare = (value: unknown): string => String(value).replace(/^=/, '')

const change = ({ sheet, format }: FormatPlace, part: Partial<FormatPlace['format']>, host: Host): void => {
  mustBeOpen(sheet)
  Object.assign(format, part)
  marksChanged(sheet, host)
}

const accent = (self: FormatPlace, part: FormatPlace['format']['accent'], host: Host): void => change(self, { accent: { ...self.format.accent, ...part } }, host)

const formula = ({ format }: FormatPlace): string => `=${format.formulas[0] ?? ''}`

const setFormula = (self: FormatPlace, value: Wire, host: Host): void => {
  if (typeof value !== 'string' || value === '') throw badArgument()
  change(self, { formulas: [bare(value)] }, host)
}

const inside = {
  Format: (self: FormatPlace, host: Host) => host.make('ConditionalRangeFormat', self),
}

export const custom: Kind<FormatPlace> = {
  name: 'CustomConditionalFormat',
  links: { ...inside, Rule: (self, host) => host.make('ConditionalFormatRule', self) },
}

export const rule: Kind<FormatPlace> = {
  name: 'ConditionalFormatRule',
  reads: { Formula: formula, FormulaLocal: formula },
  writes: { Formula: setFormula, FormulaLocal: setFormula },
}

interface CellRule {
  readonly formula1?: unknown
  readonly formula2?: unknown
  readonly operator?: unknown
}

const setCellRule = (self: FormatPlace, value: Wire, host: Host): void => {
  const { formula1, formula2, operator } = (value ?? {}) as CellRule
  if (formula1 === undefined || typeof operator !== 'string') throw badArgument()
  change(self, { formulas: [bare(formula1), ...(formula2 === undefined || formula2 === null ? [] : [bare(formula2)])], operator }, host)
}

export const cellValue: Kind<FormatPlace> = {
  name: 'CellValueConditionalFormat',
  reads: {
    Rule: ({ format }) => ({ formula1: `=${format.formulas[0] ?? ''}`, ...(format.formulas[1] === undefined ? {} : { formula2: `=${format.formulas[1]}` }), operator: format.operator ?? 'Invalid' }),
  },
  writes: { Rule: setCellRule },
  links: inside,
}

export const rangeFormat: Kind<FormatPlace> = {
  name: 'ConditionalRangeFormat',
  links: {
    Fill: (self, host) => host.make('ConditionalRangeFill', self),
    Font: (self, host) => host.make('ConditionalRangeFont', self),
  },
}

export const fill: Kind<FormatPlace> = {
  name: 'ConditionalRangeFill',
  reads: { Color: ({ format }) => format.accent.fill ?? '' },
  writes: { Color: (self, value, host) => accent(self, { fill: colour(value) }, host) },
  calls: { Clear: (self, _, host) => accent(self, { fill: null }, host) },
}

export const font: Kind<FormatPlace> = {
  name: 'ConditionalRangeFont',
  reads: {
    Color: ({ format }) => format.accent.fontColor ?? '',
    Bold: ({ format }) => format.accent.bold ?? null,
    Italic: ({ format }) => format.accent.italic ?? null,
    Strikethrough: ({ format }) => format.accent.strike ?? null,
    Underline: ({ format }) => (format.accent.underline === undefined ? null : format.accent.underline ? 'Single' : 'None'),
  },
  writes: {
    Color: (self, value, host) => accent(self, { fontColor: colour(value) }, host),
    Bold: (self, value, host) => accent(self, { bold: value === true }, host),
    Italic: (self, value, host) => accent(self, { italic: value === true }, host),
    Strikethrough: (self, value, host) => accent(self, { strike: value === true }, host),
    Underline: (self, value, host) => accent(self, { underline: value !== 'None' && value !== null }, host),
  },
  calls: { Clear: (self, _, host) => change(self, { accent: { fill: self.format.accent.fill ?? null } }, host) },
}
