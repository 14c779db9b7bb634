import type { Field } from '../tables/plan-lines.ts'
import type { Context, Roster } from './roster.ts'

export type TableKind = 'row-per-teacher' | 'row-per-registration' | 'tick-matrix' | 'list-per-module' | 'plan-by-month'

/** What one column was taken for, how surely, and on what evidence. */
export interface ColumnReading {
  /** 'G' */
  readonly column: string
  /** Heading rows joined by ' > '. */
  readonly header: string
  readonly field: Field | 'ordinal' | null
  /** Which of several columns of one field, from 1. */
  readonly part?: number
  /** The module a tick column stands for. */
  readonly module?: string
  /** 0..1 */
  readonly confidence: number
  /** Codes such as 'heading', 'values', 'position'; sentences are the locale's. */
  readonly evidence: readonly string[]
  /** Next best fields, best first. */
  readonly alternatives: readonly Field[]
}

/** One table of people recognised on a sheet. Rows count from 1 as on the sheet. */
export interface TableReading {
  readonly sheet: string
  readonly kind: TableKind
  readonly range: string
  readonly headerRows: readonly number[]
  readonly firstDataRow: number
  readonly lastDataRow: number
  readonly purpose: 'roster' | 'registration' | 'results' | 'history' | null
  readonly joinBy: 'staffCode' | 'fullName' | null
  readonly columns: readonly ColumnReading[]
  /** How sure the reading of the whole table is, its layout and its purpose included. */
  readonly confidence: number
}

/** A person's answer about a table, remembered in the workbook: which column is what. */
export interface ConfirmedTable {
  readonly sheet: string
  readonly headerRows: readonly number[]
  /** False: a person said that this table is no roster. */
  readonly isRoster?: boolean
  /** Column letter to field; null: not ours. Headings let the answer survive moved columns. */
  readonly columns: Readonly<Record<string, { readonly header: string; readonly field: Field | 'ordinal' | null }>>
}

/** What was concluded without being told, to be said to the user. */
export interface Inference {
  readonly what: 'level' | 'schoolYear' | 'school' | 'modulesPerTeacher'
  readonly value: string
  readonly evidence: string
}

/** Everything the product read in a workbook. No table: the workbook holds no roster. */
export interface Reading {
  readonly tables: readonly TableReading[]
  readonly roster: Roster
  readonly inferred: readonly Inference[]
}

/** What the caller knows beforehand; anything absent is inferred and said. */
export type GivenContext = { readonly [K in keyof Context]?: Context[K] }
