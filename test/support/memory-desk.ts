import { createApi, type Api } from '#addin/api/client.ts'
import type { Desk } from '#addin/desk/desk.ts'
import { judge } from '#addin/engine/judge.ts'
import { mend } from '#addin/engine/mend.ts'
import { explain } from '#addin/engine/explain.ts'
import { retell } from '#addin/engine/retell.ts'
import { sumUp } from '#addin/engine/sum-up.ts'
import { store } from '#addin/store.ts'
import { know } from '#addin/locale/phrases.ts'
import { vi } from '#addin/locale/vi.ts'
import type { MemoryWorkbook } from './memory-workbook.ts'

/** Answers what the test says, at the fetch boundary: everything above it is the product. */
export type Responder = (body: { query: string; variables: Record<string, unknown> }) => Response | Promise<Response>

export const json = (data: unknown, status = 200): Response => new Response(JSON.stringify(data), { status, headers: { 'content-type': 'application/json' } })

know('vi', vi)

const offline: Responder = () => Promise.reject(new TypeError('offline'))

export interface MemoryDesk extends Desk {
  /** The sentence the person sees now, in Vietnamese. */
  readonly sentence: () => string | null
}

export const memoryDesk = (workbook: MemoryWorkbook, respond: Responder = offline): MemoryDesk => {
  const session: Desk['session'] = store({ account: null, ended: false })
  const api: Api = createApi({
    fetch: async (_url, init) => respond(JSON.parse(String(init?.body)) as { query: string; variables: Record<string, unknown> }),
    url: '/graphql',
    token: () => 'token',
    wait: () => Promise.resolve(),
    onSignedOut: () => { session.change((held) => ({ ...held, ended: true })) },
  })
  const desk: Desk = {
    workbook, api, session,
    engine: { judge, retell, explain: (question) => Promise.resolve(explain(question)), mend: (question) => Promise.resolve(mend(question)), sumUp: (question) => Promise.resolve(sumUp(question)) },
    clock: { now: () => new Date('2025-10-01T08:00:00+07:00') },
    language: store('vi'), seen: store(null), marked: store(false), provisions: store([]), notice: store(null), busy: store(null),
  }
  return { ...desk, sentence: () => desk.notice.get()?.say(vi) ?? null }
}
