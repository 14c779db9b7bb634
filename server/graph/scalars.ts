import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { level } from '#schema/tables/plan-lines.ts'
import { levelDescription } from '#server/locale/plan-line.ts'
import { setOf } from './set.ts'

const parsed = (name: string, read: (text: string) => unknown) => (value: unknown) => {
  const result = typeof value === 'string' ? read(value) : undefined
  if (result === undefined) throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}`)
  return result
}

const scalar = (name: string, description: string, read: (text: string) => unknown): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : value),
    parseValue: parsed(name, read),
    parseLiteral: (node) => parsed(name, read)(node.kind === Kind.STRING ? node.value : null),
  })

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

/** A day of the calendar, a string on both sides. */
export const Day = scalar('Date', 'A day of the calendar, yyyy-mm-dd.', (text) => (isDay(text) ? text : undefined))

export const Moment = scalar('DateTime', 'A moment in time, ISO 8601 with its zone.', (text) => {
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? undefined : moment
})

/** Whether such a year is known is for the server to say; here only the form is read. */
export const SchoolYearLabel = scalar('SchoolYear', "A school year by its two calendar years: '2025-2026'.", (text) =>
  /^\d{4}-\d{4}$/.test(text) ? text : undefined,
)

export const Json = new GraphQLScalarType({ name: 'JSON', description: 'Plain data without a fixed shape.' })

export const LevelSet = setOf(level, levelDescription)
