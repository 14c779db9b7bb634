import { registerEnumType } from 'type-graphql'
import type { Column } from '#schema/grammar/column.ts'

type ClosedSet = Readonly<Record<string, string>>

const known = new Map<string, ClosedSet>()

/** 'notCompleted' becomes NOT_COMPLETED. */
export const screaming = (value: string): string => value.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()

/** A closed set as a GraphQL enum: its names are GraphQL's, its values those of the dictionary and of the database. */
export function enumOf(name: string, options: readonly string[], description: string): ClosedSet {
  const registered = known.get(name)
  if (registered) return registered
  const set = Object.fromEntries(options.map((option) => [screaming(option), option]))
  registerEnumType(set, { name, description })
  known.set(name, set)
  return set
}

export const setOf = (column: Column, description: string): ClosedSet => enumOf(column.set ?? '', column.options ?? [], description)
