import type { Locator } from 'playwright-core'
import type { Seat } from './seat.ts'
import type { Stage } from './stage.ts'

const INNER: Readonly<Record<string, string>> = { 'Kết quả': 'Các phần của kết quả', 'Chứng chỉ': 'Các phần của chứng chỉ' }

/** Somebody at a desk who comes on some days of a year, signs in, and signs out in the evening. */
export class YearSeat {
  private signedIn = false

  constructor(readonly seat: Seat, private readonly stage: Stage) {}

  /** Comes on the day the server's clock shows, as that account. */
  async come(username: string): Promise<void> {
    const { seat } = this
    if (this.signedIn) await seat.signOut()
    await seat.page.clock.setFixedTime(this.stage.clock.now())
    await seat.signIn(username)
    await seat.goTo('Năm học')
    this.signedIn = true
  }

  async turnTo(part: string, inner?: string): Promise<void> {
    await this.follow('Các phần của năm học', part)
    if (inner !== undefined) await this.follow(INNER[part] ?? '', inner)
  }

  private async follow(menu: string, name: string): Promise<void> {
    await this.seat.pane.getByRole('navigation', { name: menu }).getByRole('link', { name, exact: true }).click()
    await this.seat.idle()
  }

  /** Reads the book again and shows the overview. */
  async overview(): Promise<void> {
    await this.turnTo('Tổng quan')
    await this.seat.press('Đọc lại')
  }

  form(name: string): Locator {
    return this.seat.pane.getByRole('form', { name })
  }
}

/** Opens the pane in a browser of its own, on the day the server's clock shows. */
export const yearSeat = async (stage: Stage): Promise<YearSeat> => {
  const seat = await stage.seat({ viewport: { width: 1240, height: 1500 } })
  await seat.page.clock.setFixedTime(stage.clock.now())
  await seat.openPane()
  await seat.press('Đã hiểu')
  return new YearSeat(seat, stage)
}
