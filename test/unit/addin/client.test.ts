import { describe, expect, test } from '@jest/globals'
import { createApi, type Transport } from '#addin/api/client.ts'
import { PlanApproveDocument, RulesetDocument } from '#addin/api/generated/graphql.ts'
import { json } from '#test/support/memory-desk.ts'

const ruleset = { document: RulesetDocument, variables: {} }
const good = () => json({ data: { ruleset: { version: '1', sha256: '' } } })

const transport = (respond: (count: number, request: RequestInit) => Response | Promise<Response>) => {
  const seen: RequestInit[] = []
  let ended = 0
  const made: Transport = {
    fetch: async (_url, init) => { seen.push(init!); return respond(seen.length, init!) },
    url: '/graphql', token: () => 'secret', wait: () => Promise.resolve(), onSignedOut: () => { ended += 1 },
  }
  return { api: createApi(made), seen, ended: () => ended }
}

const lost = () => Promise.reject(new TypeError('network'))

describe('the door to the server', () => {
  test('carries the token and a request id of its own, and no cookie', async () => {
    const { api, seen } = transport(good)
    await api.ask(ruleset)
    await api.ask(ruleset)
    const headers = seen.map((init) => init.headers as Record<string, string>)
    expect(headers[0]).toMatchObject({ authorization: 'Bearer secret', 'content-type': 'application/json' })
    expect(headers[0]!['x-request-id']).not.toBe(headers[1]!['x-request-id'])
    expect(seen[0]!.credentials).toBe('omit')
  })

  test('asks again only what may be asked again', async () => {
    const once = transport(lost)
    expect(await once.api.ask(ruleset)).toEqual({ ok: false, trouble: { kind: 'lost' } })
    expect(once.seen).toHaveLength(1)
    const again = transport((count) => (count < 3 ? lost() : good()))
    expect(await again.api.ask(ruleset, { repeatable: true })).toMatchObject({ ok: true })
    expect(again.seen).toHaveLength(3)
    expect(new Set(again.seen.map(({ body }) => body)).size).toBe(1)
  })

  test.each([
    ['a status', () => json({}, 401)],
    ['an error', () => json({ errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] })],
    ['a user error', () => json({ data: { planApprove: { plan: null, userErrors: [{ code: 'UNAUTHENTICATED' }] } } })],
  ])('a token that ended is told by %s', async (_, respond) => {
    const { api, ended } = transport(respond)
    const answer = await api.ask({ document: PlanApproveDocument, variables: { plan: '1', input: { idempotencyKey: 'k', version: 1, note: null, mode: 'COMMIT' } } })
    expect(answer).toEqual({ ok: false, trouble: { kind: 'signedOut' } })
    expect(ended()).toBe(1)
  })

  test('a busy server says how long, a fault says its number', async () => {
    const busy = transport(() => new Response('', { status: 429, headers: { 'retry-after': '7' } }))
    expect(await busy.api.ask(ruleset)).toEqual({ ok: false, trouble: { kind: 'tooMany', seconds: 7 } })
    const fault = transport(() => new Response('<html>', { status: 502, headers: { 'x-request-id': 'r-1' } }))
    expect(await fault.api.ask(ruleset)).toEqual({ ok: false, trouble: { kind: 'fault', requestId: 'r-1' } })
  })

  test('a person who stops is not told that the network is gone', async () => {
    const controller = new AbortController()
    const { api } = transport((_, { signal }) => new Promise((_resolve, reject) => { signal!.addEventListener('abort', () => { reject(new Error('aborted')) }) }))
    const asked = api.ask(ruleset, { signal: controller.signal, repeatable: true })
    controller.abort()
    expect(await asked).toEqual({ ok: false, trouble: { kind: 'cancelled' } })
  })
})
