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
  readonly close: () => Promise<void>
}

/** A day on which plans of 2026-2027 are still in time. */
export const BEFORE_DEADLINE = '2026-05-04T02:00:00Z'

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }'

interface Answer<Data> {
  readonly data: Data
}

/** The real server over https with the demonstration province, and a real browser; one for a test file. */
export const openStage = async (start = BEFORE_DEADLINE): Promise<Stage> => {
  const clock = heldClock(start)
  const [server, browser] = await Promise.all([startTestServer({ secure: true, clock }), launchBrowser()])
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
    seat: async (options) => takeSeat(await newSession(browser, options), server),
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}
