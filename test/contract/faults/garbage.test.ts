import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { serviceLimits } from '#server/graph/limits.ts'
import { exchange } from '#test/support/faults/exchange.ts'
import { answerIn, goAllTheWay, insist, people, stepsOf } from '#test/support/faults/handing-over.ts'
import { parties, type Party } from '#test/support/faults/parties.ts'
import { stateOf } from '#test/support/faults/state-of.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

let world: PlanWorld
let party: Party
let clean: object

beforeAll(async () => {
  world = await planWorld()
  const [first, second] = await parties(world, 2)
  await goAllTheWay({ url: () => world.server.url, party: first! })
  clean = await stateOf(world, first!.school)
  party = second!
  const [slice] = stepsOf(party)
  await insist(() => world.server.url, { body: slice!.body(null), token: party.clerk })
})
afterAll(() => world.stop())

const good = (): string => stepsOf(party)[1]!.body(null)
const sentence = /\p{L}{2,} \p{L}{2,}/u
const padded = (bytes: number): string => good().replace('"query"', `"x":"${'x'.repeat(bytes)}","query"`)

const bad: Readonly<Record<string, readonly [body: () => string, status: number, code: string]>> = {
  'nothing at all': [() => '', 400, 'BAD_REQUEST'],
  'half a body': [() => good().slice(0, -20), 400, 'BAD_REQUEST'],
  'a body one byte too long': [() => padded(serviceLimits.bodyBytes), 413, 'PAYLOAD_TOO_LARGE'],
  'no JSON': [() => 'Kính gửi', 400, 'BAD_REQUEST'],
  'JSON that is no object': [() => '"xin chào"', 400, 'BAD_REQUEST'],
  'an array of requests': [() => `[${good()},${good()}]`, 400, 'BAD_REQUEST'],
  'a body of null': [() => 'null', 400, 'BAD_REQUEST'],
  'no query': [() => '{"variables":{}}', 400, 'BAD_REQUEST'],
  'variables of another kind': [() => good().replace(/"rows":\[/, '"rows":"x","else":['), 400, 'BAD_USER_INPUT'],
  'a row of null': [() => good().replace(/"rows":\[/, '"rows":[null,'), 400, 'BAD_USER_INPUT'],
  'a query nobody can parse': [() => '{"query":"mutation { planSubmit("}', 400, 'GRAPHQL_PARSE_FAILED'],
  'a document too long': [() => JSON.stringify({ query: `{ viewer { id } } #${'x'.repeat(serviceLimits.documentBytes)}` }), 413, 'PAYLOAD_TOO_LARGE'],
}

describe('a body that is no request', () => {
  test.each(Object.keys(bad))('%s: told so in a sentence, and nothing changes', async (name) => {
    const [body, status, code] = bad[name]!
    const before = await stateOf(world, party.school)
    const answer = await exchange(world.server.url, { body: body(), token: party.clerk })
    const [fault] = JSON.parse(answer.text).errors
    expect([answer.status, fault.extensions.code]).toEqual([status, code])
    expect(fault.message).toMatch(sentence)
    expect(answer.text).not.toMatch(/\bat .*\.(?:ts|js):\d|node_modules|SyntaxError/)
    expect(await stateOf(world, party.school)).toEqual(before)
  })

  test('more rows than one slice may have: how many are allowed is said', async () => {
    const [slice] = stepsOf(party, { rows: people(serviceLimits.rowsPerPush + 1), size: serviceLimits.rowsPerPush + 1 })
    const answer = answerIn(await exchange(world.server.url, { body: slice!.body(null), token: party.clerk }))
    expect(answer.userErrors).toEqual([expect.objectContaining({ code: 'PAYLOAD_TOO_LARGE', messageVi: expect.stringContaining(String(serviceLimits.rowsPerPush)) })])
  })

  test('NUL and half a character: kept as well as text can be, never a fault of the server', async () => {
    const body = good().replaceAll('Giáo viên', 'Gi\\u0000áo \\ud800viên')
    const answer = await exchange(world.server.url, { body, token: party.clerk })
    expect([answer.status, answer.text.includes('INTERNAL')]).toEqual([200, false])
  })
})

describe('slow clients', () => {
  const opened: Socket[] = []
  afterAll(() => { for (const socket of opened) socket.destroy() })

  const head = (bytes: number): string => `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nauthorization: Bearer ${party.clerk}\r\ncontent-length: ${String(bytes)}\r\nconnection: close\r\n\r\n`
  const line = (): Promise<Socket> =>
    new Promise((done) => {
      const socket = connect({ host: 'localhost', port: Number(new URL(world.server.url).port) }, () => { done(socket) })
      socket.on('error', () => undefined)
      opened.push(socket)
    })

  test('a request that arrives drop by drop is answered like any other', async () => {
    const [, whole] = await parties(world, 2)
    const body = stepsOf(whole!)[0]!.body(null)
    const socket = await line()
    const said: string[] = []
    socket.on('data', (part: Buffer) => said.push(part.toString('utf8')))
    const bytes = Buffer.from(body)
    socket.write(head(bytes.length).replace(party.clerk, whole!.clerk))
    const drop = Math.ceil(bytes.length / 40)
    for (let at = 0; at < bytes.length; at += drop) {
      socket.write(bytes.subarray(at, at + drop))
      await wait(10)
    }
    await new Promise((done) => { socket.once('close', done) })
    expect(said.join('')).toMatch(/"outcome":"CREATED"/)
  })

  test('two hundred that never finish keep nobody waiting', async () => {
    for (let count = 0; count < 200; count += 1) (await line()).write(head(1000).slice(0, count % 2 === 0 ? 40 : undefined) + (count % 2 === 0 ? '' : '{"query":'))
    const started = performance.now()
    const [quick] = await parties(world, 1)
    await goAllTheWay({ url: () => world.server.url, party: quick! })
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(await stateOf(world, quick!.school)).toEqual(clean)
  })

  test('one that does not read its answer keeps nobody waiting', async () => {
    const body = JSON.stringify({ query: '{ __schema { types { name description fields { name description } } } }' })
    const socket = await line()
    socket.pause()
    socket.write(`${head(Buffer.byteLength(body))}${body}`)
    await wait(50)
    const [quick] = await parties(world, 1)
    await goAllTheWay({ url: () => world.server.url, party: quick! })
    expect(await stateOf(world, quick!.school)).toEqual(clean)
  })
})

test('after all of this the plan goes on where it stood', async () => {
  const [whole] = await parties(world, 1)
  await goAllTheWay({ url: () => world.server.url, party: whole! })
  expect(await stateOf(world, whole!.school)).toEqual(clean)
})
