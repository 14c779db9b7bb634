import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Column } from '#schema/grammar/column.ts'
import { planLines } from '#schema/tables/plan-lines.ts'
import { screaming } from '#server/graph/set.ts'
import { PlanLine } from '#server/plan/plan-line.entity.ts'
import { heldClock, startTestServer, type TestServer } from '#test/support/test-server.ts'

let server: TestServer
let token: string
let school: string

beforeAll(async () => {
  server = await startTestServer({ clock: heldClock('2025-11-20T02:00:00Z') })
  token = await server.token('demo.vanthu')
  school = (await server.ask('{ school(code: "TH-HS") { id } }', {}, token)).data.school.id
})
afterAll(() => server.stop())

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !text.includes('\u0000'))

const drawn = {
  text: words,
  texts: fc.array(words, { maxLength: 3 }),
  integer: fc.integer({ min: 0, max: 1_000 }),
  number: fc.double({ min: 0, max: 100, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  date: fc.date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
}

const cell = (column: Column): fc.Arbitrary<unknown> => {
  const value: fc.Arbitrary<unknown> = column.holds === 'choice' ? fc.constantFrom(...(column.options ?? [])) : drawn[column.holds]
  return column.optional ? fc.option(value) : value
}

const columns: [string, Column][] = Object.entries(planLines.columns)
const row = fc.record(Object.fromEntries(columns.map(([name, column]) => [name, cell(column)])))

const inGraphql = (column: Column, value: unknown): unknown => (column.holds === 'choice' && typeof value === 'string' ? screaming(value) : value)

const query = `query ($school: ID!) { plan(school: $school, schoolYear: "2024-2025") { lines(first: 1) { edges { node { id ${columns.map(([name]) => name).join(' ')} } } } } }`
const firstLine = async () => (await server.ask(query, { school }, token)).data.plan.lines.edges[0].node

test('a row is the same in the dictionary, in SQL and in GraphQL', async () => {
  const { id } = await firstLine()
  await fc.assert(
    fc.asyncProperty(row, async (values) => {
      const em = server.database.em.fork()
      Object.assign(await em.findOneOrFail(PlanLine, { id }), values)
      await em.flush()
      const kept = await server.database.em.fork().findOneOrFail(PlanLine, { id })
      for (const [name] of columns) expect([name, kept[name as keyof PlanLine]]).toEqual([name, values[name]])
      const shown = await firstLine()
      for (const [name, column] of columns) expect([name, shown[name]]).toEqual([name, inGraphql(column, values[name])])
    }),
    { numRuns: 40 },
  )
})

test('closed sets are stored as the dictionary spells them', async () => {
  const { id } = await firstLine()
  const em = server.database.em.fork()
  Object.assign(await em.findOneOrFail(PlanLine, { id }), { rating: 'notCompleted', level: 'lowerSecondary' })
  await em.flush()
  const [stored] = await em.getConnection().execute('select rating, level from plan_line where id = ?', [id])
  expect(stored).toEqual({ rating: 'notCompleted', level: 'lowerSecondary' })
  expect(await firstLine()).toMatchObject({ rating: 'NOT_COMPLETED', level: 'LOWER_SECONDARY' })
})
