import type { RosterLine } from '../grammar/roster.ts'
import type { Field } from '../tables/plan-lines.ts'
import type { Input } from './explanation.ts'

/** The cells of a line that speak of some fields. */
export const inputsOf = ({ written }: RosterLine, fields: readonly Field[]): readonly Input[] =>
  fields.flatMap((field) => (written[field] ?? []).filter(({ text }) => text.trim() !== '').map(({ text, cell }) => ({ field, text, cell })))
