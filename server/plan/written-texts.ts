import { planLines, type Field } from '#schema/tables/plan-lines.ts'

/** The raw texts of one line: per field what its cells say, in sheet order. A field that says nothing is absent. */
export type WrittenTexts = { readonly [F in Field]?: readonly string[] }

export const fields = Object.keys(planLines.columns) as readonly Field[]

export const isField = (name: string): name is Field => Object.hasOwn(planLines.columns, name)

/** What a field says as one comparable text; '' where it says nothing. */
export const textOf = (written: WrittenTexts, field: Field): string => (written[field] ?? []).join(' | ')

/** Fields in which two sets of texts differ. */
export const differing = (one: WrittenTexts, other: WrittenTexts): readonly Field[] =>
  fields.filter((field) => textOf(one, field) !== textOf(other, field))
