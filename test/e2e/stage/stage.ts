import type { BrowserContextOptions } from 'playwright-core'
import { type Browser, launchBrowser, newSession } from '#test/support/browser.ts'
import { heldClock, startTestServer, type TestServer } from '#test/support/test-server.ts'
import { Seat, takeSeat } from './seat.ts'

export interface Stage {
  readonly server: TestServer
  readonly clock: ReturnType<typeof heldClock>
  readonly browser: Browser
  /** A person at a browser of their own, the preview page open. */
  readonly seat: (options?: BrowserContextOptions) => Promise<Seat>
  readonly tokenOf: (username: string) => Promise<string>
  /** Asks the API beside the browsers, with the token of a demonstration account; through the browser's own certificate rules. */
  readonly ask: <Data>(username: string, query: string, variables?: object) => Promise<Data>
  /** Asks with a token at hand, or with none. */
  readonly askWith: <Data>(token: string | null, query: string, variables?: object) => Promise<Data>
  readonly close: () => Promise<void>
}

/** A day on which plans of 2026-2027 are still in time. */
export const BEFORE_DEADLINE = '2026-05-04T02:00:00Z'

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }'

interface Answer<Data> {
  readonly data: Data
}

/** Both or neither: what was started is stopped where the other could not be. */
const startBoth = async (clock: ReturnType<typeof heldClock>): Promise<readonly [TestServer, Browser]> => {
  const [server, browser] = await Promise.allSettled([startTestServer({ secure: true, clock }), launchBrowser()])
  if (server.status === 'fulfilled' && browser.status === 'fulfilled') return [server.value, browser.value]
  if (server.status === 'fulfilled') await server.value.stop()
  if (browser.status === 'fulfilled') await browser.value.close()
  throw server.status === 'rejected' ? server.reason : browser.status === 'rejected' ? browser.reason : null
}

const start = async (moment: string): Promise<Stage> => {
  const clock = heldClock(moment)
  const [server, browser] = await startBoth(clock)
  const line = await newSession(browser)
  const post = async <Data>(query: string, variables: object, token: string | null): Promise<Data> => {
    const answer = await line.request.post(`${server.url}/graphql`, { data: { query, variables }, headers: token === null ? {} : { authorization: `Bearer ${token}` } })
    return ((await answer.json()) as Answer<Data>).data
  }
  const tokenOf = async (username: string): Promise<string> => {
    const { signIn } = await post<{ signIn: { token: string } }>(SIGN_IN, { input: { username, password: server.passwordOf(username) } }, null)
    return signIn.token
  }
  return {
    server,
    clock,
    browser,
    tokenOf,
    ask: async (username, query, variables = {}) => post(query, variables, await tokenOf(username)),
    askWith: async (token, query, variables = {}) => post(query, variables, token),
    seat: async (options) => takeSeat(await newSession(browser, options), server),
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

const opened: Promise<Stage>[] = []

/** The real server over https with the demonstration province, and a real browser; one for a test file. */
export const openStage = (moment = BEFORE_DEADLINE): Promise<Stage> => {
  const stage = start(moment)
  opened.push(stage)
  return stage
}

/** The end of a test file: everybody leaves, and whatever was opened is closed, also where the file broke before it knew what it had. */
export const clearStages = async (...seats: readonly (Seat | undefined)[]): Promise<void> => {
  try {
    for (const seat of seats) await seat?.leave()
  } finally {
    for (const stage of opened.splice(0)) await stage.then(({ close }) => close(), () => undefined)
  }
}
