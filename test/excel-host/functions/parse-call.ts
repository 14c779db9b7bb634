import type { Area } from '#schema/grammar/sheet.ts'
import { area, split } from '../book/address.ts'

/** A cell or range named as an argument; `sheet` null: the formula's own. */
export interface Reference {
  readonly sheet: string | null
  readonly area: Area
}

export type CallArgument = { readonly literal: string | number | boolean | null } | { readonly reference: Reference }

export interface Call {
  /** Without the namespace. */
  readonly name: string
  readonly args: readonly CallArgument[]
}

const literal = /^\s*(?:"((?:[^"]|"")*)"|([+-]?\d+(?:\.\d+)?)|(TRUE|FALSE)|)\s*$/i

const argument = (text: string): CallArgument | null => {
  const found = literal.exec(text)
  if (found) {
    const [, quoted, number, truth] = found
    if (quoted !== undefined) return { literal: quoted.replaceAll('""', '"') }
    if (number !== undefined) return { literal: Number(number) }
    return { literal: truth === undefined ? null : truth.toUpperCase() === 'TRUE' }
  }
  const { sheet, range } = split(text.trim())
  const named = area(range.replaceAll('$', ''))
  return named ? { reference: { sheet, area: named } } : null
}

/** Splits at commas and semicolons that stand outside quotes. */
const pieces = (text: string): readonly string[] => (text.trim() === '' ? [] : (text.match(/(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,;"'])+|(?<=^|[,;])(?=[,;]|$)/g) ?? []))

/** A formula that is one call of a function of this namespace with plain arguments; null: anything else, which this host cannot calculate. */
export const parseCall = (formula: string, namespace: string): Call | null => {
  const found = /^=\s*([A-Z]\w*)\.([A-Z]\w*)\s*\(([\s\S]*)\)\s*$/i.exec(formula)
  if (!found?.[1] || !found[2] || found[1].toUpperCase() !== namespace.toUpperCase()) return null
  const args = pieces(found[3] ?? '').map(argument)
  return args.every((one) => one !== null) ? { name: found[2].toUpperCase(), args } : null
}
