import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { goAllTheWay, people, stepsOf } from '#test/support/faults/handing-over.ts'
import { parties, type Party } from '#test/support/faults/parties.ts'
import { serverProcess, type ServerProcess } from '#test/support/faults/server-process.ts'
import { sequencesOf, stateOf, upTo } from '#test/support/faults/state-of.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

/** Large enough that a slice takes a while. */
const push = { rows: people(120), size: 40 }

let world: PlanWorld
let server: ServerProcess
let clean: object
let spare: Party[]

const nextParty = (): Party => spare.pop()!

beforeAll(async () => {
  world = await planWorld()
  server = await serverProcess(world)
  spare = await parties(world, 8)
  const party = nextParty()
  await goAllTheWay({ url: server.url, party, steps: stepsOf(party, push) })
  clean = await stateOf(world, party.school)
})
afterAll(async () => {
  await server.end()
  await world.stop()
})

test('stopped between two slices and started again, the push goes on', async () => {
  const party = nextParty()
  const before = async (index: number): Promise<void> => {
    if (index !== 2) return
    await server.end()
    await server.start()
  }
  await goAllTheWay({ url: server.url, party, steps: stepsOf(party, push), before })
  expect(await stateOf(world, party.school)).toEqual(clean)
})

test.each([
  ['the second slice', 1, 0],
  ['the second slice', 1, 30],
  ['the last slice', 2, 90],
  ['the approval', 3, 15],
  ['the handing over', 4, 5],
  ['the handing over', 4, 40],
])('killed within %s (request %i, after %i ms) and started again: as if nothing had happened', async (_name, step, after) => {
  const party = nextParty()
  let restarted: Promise<void> = Promise.resolve()
  const restart = async (): Promise<void> => {
    await wait(after)
    await server.kill()
    await server.start()
  }
  const before = (index: number): void => { if (index === step) restarted = restart() }
  const answers = await goAllTheWay({ url: server.url, party, steps: stepsOf(party, push), before })
  await restarted
  expect(await stateOf(world, party.school)).toEqual(clean)
  expect(answers.at(-1).receipt).toMatchObject({ people: 120, registrations: 240 })
})

test('no number was lost with a server', async () => {
  expect(await sequencesOf(world)).toEqual(upTo(8))
})
