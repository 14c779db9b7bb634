import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { submitInput, teacher, type Row } from '#test/support/plan-documents.ts'
import { exchange, type Answered } from './exchange.ts'
import type { Party } from './parties.ts'

const errors = 'userErrors { code messageVi path }'
const submitText = `mutation ($school: ID!, $input: PlanSubmitInput!) { planSubmit(school: $school, input: $input) { plan { id version state } results { clientRowId outcome personId version } summary { created changed unchanged removed } ${errors} replayed } }`
const approveText = `mutation ($plan: ID!, $input: PlanActInput!) { planApprove(plan: $plan, input: $input) { plan { id version state } ${errors} replayed } }`
const pushText = `mutation ($plan: ID!, $input: PlanActInput!) { planPush(plan: $plan, input: $input) { plan { id version state } receipt { number sha256 people registrations at late } ${errors} replayed } }`

/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads whatever it asked for */
/** What is known after each answer, and needed for the next request. */
export type Known = any

export interface Step {
  readonly name: string
  readonly by: 'clerk' | 'principal'
  /** The very bytes of the request: sent again, they are the same. */
  readonly body: (known: Known) => string
}

export const people = (count: number): Row[] => Array.from({ length: count }, (_, index) => teacher(index + 1))

const slicesOf = (rows: readonly Row[], size: number): Row[][] => Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size))

/** A push as the add-in makes it: slices with a key each, the approval, the handing over. */
export const stepsOf = (party: Party, { rows = people(10), size = 4, fileId = 'file-1' } = {}): Step[] => {
  const slices = slicesOf(rows, size)
  const keys = [...slices, 'approve', 'push'].map(() => randomUUID())
  const submitting = slices.map((slice, index): Step => {
    const input = submitInput(slice, { idempotencyKey: keys[index], final: index === slices.length - 1, rowsInAll: rows.length, firstRow: index * size, workbook: { fileId, addinVersion: '1.0.0' } })
    const body = JSON.stringify({ query: submitText, variables: { school: party.school, input } })
    return { name: `slice ${String(index + 1)}`, by: 'clerk', body: () => body }
  })
  const acting = ([['approve', approveText], ['push', pushText]] as const).map(([name, query], index): Step => ({
    name,
    by: 'principal',
    body: ({ plan }) => JSON.stringify({ query, variables: { plan: plan.id, input: { version: plan.version, idempotencyKey: keys[slices.length + index], note: 'Đã xem' } } }),
  }))
  return [...submitting, ...acting]
}

export const answerIn = ({ text }: Answered): Known => {
  const { data, errors: faults } = JSON.parse(text)
  if (faults) throw new Error(JSON.stringify(faults))
  return Object.values(data)[0]
}

const PAUSE = 20
const MOST_TRIES = 1000

/** Asks until an answer arrives, always with the same bytes. */
export const insist = async (url: () => string, asked: { body: string; token: string }): Promise<Answered> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await exchange(url(), asked)
    } catch (fault) {
      if (tries === MOST_TRIES) throw fault
      await wait(PAUSE)
    }
  }
}

export interface Course {
  readonly url: () => string
  readonly party: Party
  readonly steps?: readonly Step[]
  /** Called before each request. */
  readonly before?: (index: number) => Promise<void> | void
}

/** Goes all the way to the receipt; every answer in order. */
export const goAllTheWay = async ({ url, party, steps = stepsOf(party), before }: Course): Promise<Known[]> => {
  const answers: Known[] = []
  for (const [index, step] of steps.entries()) {
    await before?.(index)
    const answer = answerIn(await insist(url, { body: step.body(answers.at(-1)), token: party[step.by] }))
    if (answer.userErrors.length > 0) throw new Error(`${step.name}: ${JSON.stringify(answer.userErrors)}`)
    answers.push(answer)
  }
  return answers
}
