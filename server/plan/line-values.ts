import { planLines, type Field, type PlanLine as Row } from '#schema/tables/plan-lines.ts'
import { fields } from './written-texts.ts'

const absent = (field: Field): null | readonly string[] => (planLines.columns[field].holds === 'texts' ? [] : null)

/** All columns of a line: what was read, and nothing where nothing was. */
export const allValues = (read: Partial<Row>): Row => Object.fromEntries(fields.map((field) => [field, read[field] ?? absent(field)])) as unknown as Row
