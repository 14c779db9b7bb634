import { common, without } from '../../book/area.ts'
import type { Validation } from '../../book/parts.ts'
import { badArgument } from '../fault.ts'
import { mustBeOpen } from '../guard.ts'
import type { Areas, Host } from '../host.ts'
import type { Kind, Wire } from '../node.ts'

const TYPES: Readonly<Record<string, string>> = { wholeNumber: 'WholeNumber', decimal: 'Decimal', textLength: 'TextLength', list: 'List', date: 'Date', time: 'Time', custom: 'Custom' }

const FILE_TYPES: Readonly<Record<string, string>> = { whole: 'WholeNumber', decimal: 'Decimal', textLength: 'TextLength', list: 'List', date: 'Date', time: 'Time', custom: 'Custom' }

const first = ({ sheet, areas }: Areas): Validation | null => sheet.validations.find((one) => one.areas.some((area) => areas.some((asked) => common(area, asked)))) ?? null

const cut = ({ sheet, areas }: Areas): void => {
  for (const one of sheet.validations) for (const hole of areas) one.areas = one.areas.flatMap((area) => without(area, hole))
  sheet.validations = sheet.validations.filter((one) => one.areas.length > 0)
}

const told = ({ sheet }: Areas, host: Host): void => host.book.tell({ kind: 'marks', sheet, by: 'addin' })

const setRule = (self: Areas, value: Wire, host: Host): void => {
  mustBeOpen(self.sheet)
  const kind = Object.keys((value ?? {}) as object)[0]
  if (kind === undefined || !(kind in TYPES)) throw badArgument()
  const kept = first(self)
  cut(self)
  self.sheet.validations.push({ areas: self.areas, type: kind, formulas: [], rule: value, prompt: kept?.prompt ?? null, errorAlert: kept?.errorAlert ?? null })
  told(self, host)
}

const setPart = (name: 'prompt' | 'errorAlert') => (self: Areas, value: Wire, host: Host) => {
  mustBeOpen(self.sheet)
  const one = first(self)
  if (one) one[name] = value
  told(self, host)
}

const type = (one: Validation | null): string => (one ? (TYPES[one.type] ?? FILE_TYPES[one.type] ?? 'Custom') : 'None')

/** What kinds of values cells take, as told; typing is not held to it here. */
export const dataValidation: Kind<Areas> = {
  name: 'DataValidation',
  reads: {
    Type: (self) => type(first(self)),
    Rule: (self) => (first(self)?.rule ?? null) as Wire,
    Prompt: (self) => (first(self)?.prompt ?? null) as Wire,
    ErrorAlert: (self) => (first(self)?.errorAlert ?? null) as Wire,
    IgnoreBlanks: () => true,
  },
  writes: { Rule: setRule, Prompt: setPart('prompt'), ErrorAlert: setPart('errorAlert'), IgnoreBlanks: () => undefined },
  calls: {
    Clear: (self, _, host) => {
      mustBeOpen(self.sheet)
      cut(self)
      told(self, host)
    },
  },
}
