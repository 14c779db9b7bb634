import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { FrameLocator, Locator, Request } from 'playwright-core'
import type { BrowserContext, Page } from '#test/support/browser.ts'
import type { TestServer } from '#test/support/test-server.ts'

export interface CellSeen {
  readonly value: string | number | boolean | null
  readonly text: string
  readonly fill: string | null
  readonly ownFill: string | null
  readonly comment: { readonly author: string; readonly text: string; readonly replies: readonly string[] } | null
}

export interface MarkSeen {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly formula: string | null
}

/** Pictures to be looked at; only where a folder for them is named. */
const PICTURES = process.env['BDTX_PICTURES'] ?? ''

/** Longer than the pane's own patience with a cell being edited, shorter than anybody's. */
const PATIENCE = 12_000

/** One person at one browser: the page, the pane in it, and everything that went wrong on the way. */
export class Seat {
  readonly pane: FrameLocator
  readonly troubles: string[] = []
  readonly asked: string[] = []
  private readonly expected: RegExp[] = []

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly server: TestServer,
  ) {
    this.pane = page.frameLocator('iframe')
    page.on('console', (message) => { if (message.type() === 'error') this.troubles.push(message.text()) })
    page.on('pageerror', (error) => this.troubles.push(error.message))
    page.on('request', (request) => this.note(request))
  }

  private note(request: Request): void {
    if (request.url().endsWith('/graphql')) this.asked.push(/(?:query|mutation)\s+(\w+)/.exec(request.postData() ?? '')?.[1] ?? '')
  }

  /** A trouble the scenario causes itself, such as a network that was cut. */
  expectTrouble(like: RegExp): void {
    this.expected.push(like)
  }

  /** Asks the page's own interface. */
  host<Answer>(expression: string): Promise<Answer> {
    return this.page.evaluate(`(async () => globalThis.__excelHost.${expression})()`)
  }

  async open(bytes: Uint8Array, name = 'ke-hoach.xlsx'): Promise<void> {
    await this.page.evaluate(([text, file]) => {
      const book = Uint8Array.from(atob(text as string), (sign) => sign.charCodeAt(0))
      return (globalThis as unknown as { __excelHost: { open(bytes: Uint8Array, name: string): unknown } }).__excelHost.open(book, file as string)
    }, [Buffer.from(bytes).toString('base64'), name] as const)
  }

  async download(): Promise<Uint8Array> {
    return Uint8Array.from(await this.host<number[]>('download()'))
  }

  cell(address: string, sheet: string | null = null): Promise<CellSeen> {
    return this.host(`cell(${JSON.stringify(sheet)}, ${JSON.stringify(address)})`)
  }

  marks(): Promise<readonly MarkSeen[]> {
    return this.host('marks()')
  }

  /** Waits until that cell is the one selected. */
  async selected(address: string): Promise<void> {
    await this.page.waitForFunction((wanted) => (document.querySelector<HTMLInputElement>('[aria-label="Ô đang chọn"]'))?.value === wanted, address)
  }

  /** Types into the grid as a person does. */
  async type(address: string, text: string): Promise<void> {
    await this.page.locator(`[data-cell=${address}]`).click()
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
  }

  /** A button of the ribbon. */
  ribbon(name: string): Locator {
    return this.page.getByRole('toolbar').getByRole('button', { name })
  }

  /** Presses a ribbon button and waits until Excel says that the command has run. */
  async command(name: string): Promise<void> {
    await this.ribbon(name).click()
    await this.page.getByRole('alert').filter({ hasText: `Đã chạy xong “${name}”.` }).waitFor()
  }

  async openPane(): Promise<void> {
    await this.ribbon('Mở bảng BDTX').click()
    await this.button('Đọc tệp').waitFor()
    await this.idle()
  }

  button(name: string | RegExp, exact = true): Locator {
    return this.pane.getByRole('button', typeof name === 'string' ? { name, exact } : { name })
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click()
    await this.idle()
  }

  /** Waits until the pane works on nothing. */
  async idle(): Promise<void> {
    await this.pane.locator('main[aria-busy=false]').waitFor()
  }

  async goTo(part: string): Promise<void> {
    await this.pane.getByRole('navigation').getByRole('link', { name: part, exact: true }).click()
    await this.idle()
  }

  /** What the list says as long as the cells show nothing of it. */
  notMarkedYet(): Locator {
    return this.pane.getByText('Chưa đánh dấu trong bảng tính.')
  }

  /** Presses until the pane says so: a check that follows by itself may close the button in the very moment of the press. */
  async pressFor(name: string, text: string): Promise<void> {
    const said = this.pane.getByTestId('notice').filter({ hasText: text })
    for (let tries = 0; tries < 4; tries += 1) {
      await this.press(name)
      if (await said.waitFor({ timeout: PATIENCE / 4 }).then(() => true, () => false)) return
    }
    await said.waitFor()
  }

  /** The sentence the pane says about what just happened. */
  notice(text: string | RegExp): Promise<void> {
    return this.pane.getByTestId('notice').filter({ hasText: text }).waitFor()
  }

  async signIn(username: string, password = this.server.passwordOf(username)): Promise<void> {
    await this.pane.getByTestId('account').click()
    await this.pane.getByLabel('Tên đăng nhập').fill(username)
    await this.pane.getByLabel('Mật khẩu').fill(password)
    await this.pane.getByRole('form', { name: 'Đăng nhập' }).getByRole('button', { name: 'Đăng nhập' }).click()
    await this.idle()
  }

  async signOut(): Promise<void> {
    await this.pane.getByTestId('account').click()
    await this.press('Đăng xuất')
    await this.notice('Đã đăng xuất.')
  }

  async picture(name: string): Promise<void> {
    if (PICTURES === '') return
    await mkdir(PICTURES, { recursive: true })
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) })
  }

  /** The end of every scenario: nothing was missing in the emulation, nothing broke in the page. */
  async leave(): Promise<void> {
    expect(await this.host('notEmulated')).toEqual([])
    expect(this.troubles.filter((trouble) => !this.expected.some((like) => like.test(trouble)))).toEqual([])
    await this.context.close()
  }
}

export const takeSeat = async (context: BrowserContext, server: TestServer): Promise<Seat> => {
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const seat = new Seat(context, page, server)
  await page.goto(`${server.url}/preview/`)
  await page.waitForFunction(() => '__excelHost' in globalThis)
  await seat.ribbon('Mở bảng BDTX').waitFor()
  return seat
}
