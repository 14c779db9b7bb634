import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { perform, planText, submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { planWorld, year, type PlanWorld } from '#test/support/plan-world.ts'

let world: PlanWorld
beforeAll(async () => { world = await planWorld() })
afterAll(() => world.stop())

/** How many questions a request puts to the database. */
async function questions(act: () => Promise<unknown>): Promise<number> {
  const connection = world.server.database.em.getConnection()
  const spy = jest.spyOn(connection, 'execute')
  await act()
  const asked = spy.mock.calls.length
  spy.mockRestore()
  return asked
}

const lines = `query ($school: ID!, $year: SchoolYear!, $first: Int!, $after: String) { plan(school: $school, schoolYear: $year) {
  lines(first: $first, after: $after) { edges { cursor node { personId clientRowId fullName notes { text } } } pageInfo { hasNextPage endCursor } } } }`

test('a plan of 150 people costs as many questions as one of three', async () => {
  const ask = (schoolYear: string) => world.ask('principal', planText, { school: world.school, year: schoolYear })
  await submit(world, submitInput([1, 2, 3].map((number) => teacher(number)), { schoolYear: '2025-2026' }))
  const sent = await submit(world, submitInput(Array.from({ length: 150 }, (_, number) => teacher(number))))
  const notes = sent.results.map(({ personId }: { personId: string }) => ({ personId, text: 'xem lại' }))
  await perform(world, ['principal', 'planReturn'], { plan: sent.plan.id, version: sent.plan.version, notes })
  const few = await questions(() => ask('2025-2026'))
  const many = await questions(() => ask(year))
  expect(few).toBeGreaterThan(3)
  // Loads gathered within one tick may part into two where the driver answers at another moment.
  expect(Math.abs(many - few)).toBeLessThanOrEqual(2)
  expect(many).toBeLessThanOrEqual(30)
})

test('pages follow the sheet and leave nobody out', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const { data } = await world.ask('clerk', lines, { school: world.school, year, first: 40, after })
    const page = data.plan.lines
    seen.push(...page.edges.map(({ node }: { node: { clientRowId: string } }) => node.clientRowId))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  expect(seen).toEqual(Array.from({ length: 150 }, (_, number) => `r${String(number)}`))
  expect((await world.ask('clerk', lines, { school: world.school, year, first: 201 })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('five hundred rows are taken in well before anybody loses patience', async () => {
  const rows = Array.from({ length: 500 }, (_, number) => teacher(number))
  const started = performance.now()
  const sent = await submit(world, submitInput(rows, { schoolYear: '2024-2025' }))
  expect(sent.summary.created).toBe(500)
  const again = await submit(world, submitInput(rows.map((row) => ({ ...row, baseVersion: 1 })), { schoolYear: '2024-2025' }))
  expect(again.summary.unchanged).toBe(500)
  expect(performance.now() - started).toBeLessThan(30_000)
})
