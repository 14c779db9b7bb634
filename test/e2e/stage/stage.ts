import { type Browser, type BrowserContextOptions, launchBrowser, newSession } from '#test/support/browser.ts'
import { heldClock, startTestServer, type TestServer } from '#test/support/test-server.ts'
import { Seat, takeSeat } from './seat.ts'

export interface Stage {
  readonly server: TestServer
  readonly clock: ReturnType<typeof heldClock>
  readonly browser: Browser
  /** A person at a browser of their own, the preview page open. */
  readonly seat: (options?: BrowserContextOptions) => Promise<Seat>
  readonly close: () => Promise<void>
}

/** A day on which plans of 2026-2027 are still in time. */
export const BEFORE_DEADLINE = '2026-05-04T02:00:00Z'

/** The real server over https with the demonstration province, and a real browser; one for a test file. */
export const openStage = async (start = BEFORE_DEADLINE): Promise<Stage> => {
  const clock = heldClock(start)
  const [server, browser] = await Promise.all([startTestServer({ secure: true, clock }), launchBrowser()])
  return {
    server,
    clock,
    browser,
    seat: async (options) => takeSeat(await newSession(browser, options), server),
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}
