import { Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, Int } from 'type-graphql'
import type { Column } from '#schema/grammar/column.ts'
import type { Columns, RowOf, Table } from '#schema/grammar/table.ts'
import { setOf } from '#server/graph/set.ts'

const stored: Record<Column['holds'], string> = {
  text: 'text',
  texts: 'json',
  integer: 'integer',
  number: 'double',
  date: 'text',
  choice: 'text',
}

type Shown = Parameters<typeof Field>[0] & (() => unknown)

function shown(column: Column, description: string): Shown {
  if (column.holds === 'texts') return () => [String]
  if (column.holds === 'integer') return () => Int
  if (column.holds === 'number') return () => Float
  if (column.holds === 'choice') {
    const set = setOf(column, description)
    return () => set
  }
  return () => String
}

/** Makes a column of the dictionary a GraphQL field of something that is shown and not stored. */
export const shownCellOf =
  <Name extends string, C extends Columns>(table: Table<Name, C>, descriptions: { readonly [K in keyof C]: string }) =>
  <K extends keyof C & string>(row: { [P in K]: RowOf<Table<Name, C>>[P] }, key: K): void => {
    const column: Column | undefined = table.columns[key]
    if (!column) throw new Error(`${table.name} has no column ${key}`)
    Field(shown(column, descriptions[key]), { nullable: column.optional, description: descriptions[key] })(row, key)
  }

/** Reads a column of the dictionary and makes it a GraphQL field and an SQL column at once; the property's type is checked against the dictionary. */
export const cellOf =
  <Name extends string, C extends Columns>(table: Table<Name, C>, descriptions: { readonly [K in keyof C]: string }) =>
  <K extends keyof C & string>(row: { [P in K]: RowOf<Table<Name, C>>[P] }, key: K): void => {
    const column: Column | undefined = table.columns[key]
    if (!column) throw new Error(`${table.name} has no column ${key}`)
    const description = descriptions[key]
    Field(shown(column, description), { nullable: column.optional, description })(row, key)
    Property({ type: stored[column.holds], nullable: column.optional })(row, key)
  }
