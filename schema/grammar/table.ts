import type { Column } from './column.ts'

export type Columns = Readonly<Record<string, Column>>

/** A named set of columns. Each column is described here once; sheet, GraphQL and SQL read the description. */
export interface Table<Name extends string = string, C extends Columns = Columns> {
  readonly name: Name
  readonly columns: C
}

export const table = <const Name extends string, const C extends Columns>(name: Name, columns: C): Table<Name, C> => ({ name, columns })

type ValueOf<C> = C extends Column<infer Value> ? Value : never

/** The row type of a table. */
export type RowOf<T> = T extends Table<string, infer C> ? { -readonly [K in keyof C]: ValueOf<C[K]> } : never
