import type { KeptColumn, LeadCell } from './kept-sheet.ts'

/** A sheet's words in the language it is written in, and those by which it is known again in the other. */
export interface Both<Words> {
  readonly in: Words
  readonly other: Words
}

type Look = Pick<KeptColumn, 'width'> & Partial<Pick<KeptColumn, 'format' | 'bar'>>

export const column = (id: string, titles: readonly string[], look: Look): KeptColumn => ({ id, titles: [...new Set(titles)], format: null, bar: null, ...look })

export const text = (row: number, over: string, value: string | null): LeadCell => ({ row, over, value, formula: null, look: 'label' })

export const remark = (row: number, over: string, value: string): LeadCell => ({ row, over, value, formula: null, look: 'note' })

/** The value is what the formula shows now, for whoever reads the file without calculating. */
export const figure = (row: number, over: string, formula: string): LeadCell => ({ row, over, value: null, formula, look: 'figure' })

/** Letters, digits and low lines only: what a table may be called. */
export const tableName = (kind: string, schoolYear: string): string => `${kind}_${schoolYear}`.replace(/[^\p{L}\p{N}_]/gu, '_')

/** A criterion of COUNTIFS, quoted. */
export const quoted = (criterion: string): string => `"${criterion.replaceAll('"', '""')}"`

const sameTeam = new Intl.Collator('vi', { numeric: true })

interface InTeam {
  readonly team: string | null
  readonly fullName: string
}

/** By team, those without one last; within it as the book has them. */
export const byTeam = <One extends InTeam>(people: readonly One[]): readonly One[] =>
  [...people].sort((one, other) => Number(one.team === null) - Number(other.team === null) || sameTeam.compare(one.team ?? '', other.team ?? ''))
