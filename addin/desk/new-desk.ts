import { createApi } from '../api/client.ts'
import { token } from '../api/token.ts'
import { clock } from '../clock.ts'
import { workerEngine } from '../engine/worker-engine.ts'
import { store } from '../store.ts'
import type { Workbook } from '../workbook/workbook.ts'
import type { Desk } from './desk.ts'

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The desk of a running pane. */
export const newDesk = (workbook: Workbook): Desk => {
  const session: Desk['session'] = store({ account: null, ended: false })
  const api = createApi({
    fetch: (...request) => globalThis.fetch(...request),
    url: '/graphql',
    token: token.get,
    wait,
    onSignedOut: () => { session.change((held) => (held.account === null ? held : { ...held, ended: true })) },
  })
  return {
    workbook, api, clock, session,
    engine: workerEngine(),
    language: store('vi'),
    seen: store(null),
    marked: store(false),
    provisions: store([]),
    notice: store(null),
    busy: store(null),
  }
}
