import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { answerIn, goAllTheWay, insist, stepsOf, type Known, type Step } from '#test/support/faults/handing-over.ts'
import { parties, type Party } from '#test/support/faults/parties.ts'
import { serverProcess, type ServerProcess } from '#test/support/faults/server-process.ts'
import { sequencesOf, stateOf, upTo } from '#test/support/faults/state-of.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

let world: PlanWorld
/** On PostgreSQL two processes; SQLite has one that writes. */
let processes: ServerProcess[]
let doors: (() => string)[]

beforeAll(async () => {
  world = await planWorld()
  processes = world.server.config.databaseUrl === null ? [] : await Promise.all([serverProcess(world), serverProcess(world)])
  doors = processes.length > 0 ? processes.map(({ url }) => url) : [() => world.server.url, () => world.server.url]
})
afterAll(async () => {
  for (const each of processes) await each.end()
  await world.stop()
})

const door = (index: number): (() => string) => doors[index % doors.length]!

interface Approved {
  readonly party: Party
  readonly push: Step
  readonly known: Known
}

/** Goes as far as the approval. */
const approved = async (party: Party): Promise<Approved> => {
  const steps = stepsOf(party)
  const answers = await goAllTheWay({ url: door(0), party, steps: steps.slice(0, -1) })
  return { party, push: steps.at(-1)!, known: answers.at(-1) }
}

const send = async ({ party, push, known }: Approved, index: number): Promise<Known> => answerIn(await insist(door(index), { body: push.body(known), token: party.principal }))

test('schools that push at the same moment get numbers without gap, each its own', async () => {
  const before = (await sequencesOf(world)).length
  const ready = await Promise.all((await parties(world, 12)).map(approved))
  const answers = await Promise.all(ready.map(send))
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
  expect(new Set(answers.map(({ receipt }) => receipt.number)).size).toBe(12)
  expect(await sequencesOf(world)).toEqual(upTo(before + 12))
})

test('one push sent six times at once under one key happens once', async () => {
  const before = (await sequencesOf(world)).length
  const [party] = await parties(world, 1)
  const ready = await approved(party!)
  const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => send(ready, index)))
  expect(new Set(answers.map(({ receipt }) => receipt.number)).size).toBe(1)
  expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1)
  expect(await sequencesOf(world)).toEqual(upTo(before + 1))
})

test('under six keys one is taken, the others are told why not', async () => {
  const before = (await sequencesOf(world)).length
  const [party] = await parties(world, 1)
  const ready = await approved(party!)
  const key = JSON.parse(ready.push.body(ready.known)).variables.input.idempotencyKey as string
  const answers = await Promise.all(Array.from({ length: 6 }, async (_, index) =>
    answerIn(await insist(door(index), { body: ready.push.body(ready.known).replace(key, randomUUID()), token: party!.principal }))))
  expect(answers.filter(({ receipt }) => receipt !== null)).toHaveLength(1)
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual(Array.from({ length: 5 }, () => 'WRONG_STATE'))
  expect(await sequencesOf(world)).toEqual(upTo(before + 1))
})

describe('the same plan from two clients at once', () => {
  /** Slice by slice, both at the same moment. */
  const together = async (party: Party, [mine, theirs]: readonly [readonly Step[], readonly Step[]]): Promise<Known[]> => {
    const answers: Known[] = []
    for (const [index, step] of mine.entries()) {
      const bodies = [step.body(null), theirs[index]!.body(null)]
      const both = await Promise.all(bodies.map((body, who) => insist(door(who), { body, token: who === 0 ? party.clerk : party.colleague })))
      answers.push(...both.map(answerIn))
    }
    return answers
  }

  test.each([['one workbook', 'file-1', 'file-1'], ['a copy of the workbook', 'file-1', 'file-2']])('%s: nobody twice, nobody lost, one plan', async (_name, first, second) => {
    const [once, twice] = await parties(world, 2)
    await goAllTheWay({ url: door(0), party: once!, steps: stepsOf(once!, { fileId: first }).slice(0, 3) })
    const answers = await together(twice!, [stepsOf(twice!, { fileId: first }).slice(0, 3), stepsOf(twice!, { fileId: second }).slice(0, 3)])
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
    const outcomes = answers.flatMap(({ results }) => results.map(({ outcome }: { outcome: string }) => outcome))
    expect(outcomes.filter((outcome) => outcome === 'CREATED')).toHaveLength(10)
    expect(outcomes.filter((outcome) => outcome === 'UNCHANGED')).toHaveLength(10)
    const shared = ({ lines, people, versions }: Known) => ({ people, versions, lines: lines.map(({ row, version, written, values }: Known) => ({ row, version, written, values })) })
    expect(shared(await stateOf(world, twice!.school))).toEqual(shared(await stateOf(world, once!.school)))
  })

  test('both keep their right to act on what came out of it', async () => {
    const [party] = await parties(world, 1)
    const steps = [stepsOf(party!), stepsOf(party!)] as const
    const [, , , , mine, theirs] = await together(party!, [steps[0].slice(0, 3), steps[1].slice(0, 3)])
    const newest = mine.plan.version > theirs.plan.version ? mine : theirs
    const answer = answerIn(await insist(door(1), { body: steps[0][3]!.body(newest), token: party!.principal }))
    expect(answer).toMatchObject({ userErrors: [], plan: { state: 'APPROVED' } })
  })
})
