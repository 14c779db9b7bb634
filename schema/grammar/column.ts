/** What one cell of a described column may hold. `Value` exists for the type checker only. */
export interface Column<Value = unknown> {
  readonly holds: 'text' | 'texts' | 'integer' | 'number' | 'date' | 'choice'
  readonly optional: boolean
  /** Name of the closed set, as GraphQL calls it; only where `holds` is 'choice'. */
  readonly set?: string
  readonly options?: readonly string[]
  readonly value?: Value
}

export const text: Column<string> = { holds: 'text', optional: false }
export const texts: Column<readonly string[]> = { holds: 'texts', optional: false }
export const integer: Column<number> = { holds: 'integer', optional: false }
export const number: Column<number> = { holds: 'number', optional: false }

/** A day as yyyy-mm-dd, or a year alone as yyyy where people keep no more. */
export const date: Column<string> = { holds: 'date', optional: false }

export const choice = <const Options extends readonly string[]>(
  set: string,
  options: Options,
): Column<Options[number]> => ({ holds: 'choice', optional: false, set, options })

export const optional = <Value>(column: Column<Value>): Column<Value | null> => ({ ...column, optional: true }) as Column<Value | null>
