import type { Locator } from 'playwright-core'
import type { Seat } from '../stage/seat.ts'
import type { Stage } from '../stage/stage.ts'
import { GUIDE_SCREEN, pictureOfPane } from './picture.ts'

/** A seat on that day with the pane open and the first steps put away. */
export const sitDown = async (stage: Stage, now: string): Promise<Seat> => {
  const seat = await stage.seat(GUIDE_SCREEN)
  await seat.page.clock.setFixedTime(new Date(now))
  await seat.openPane()
  await seat.press('Đã hiểu')
  return seat
}

const follow = async (seat: Seat, menu: string, name: string): Promise<void> => {
  await seat.pane.getByRole('navigation', { name: menu }).getByRole('link', { name, exact: true }).click()
  await seat.idle()
}

/** To another screen of the year, and to a part of it. */
export const turnTo = async (seat: Seat, part: string, inner?: string): Promise<void> => {
  await follow(seat, 'Các phần của năm học', part)
  if (inner !== undefined) await follow(seat, part === 'Kết quả' ? 'Các phần của kết quả' : 'Các phần của chứng chỉ', inner)
}

/** The sentence about the last act would hide a part of the picture. */
const putNewsAway = async (seat: Seat): Promise<void> => {
  const close = seat.pane.getByTestId('notice').getByRole('button')
  if (await close.count()) await close.first().click()
}

/** The pane at that place. */
export const pictureAt = async (seat: Seat, place: Locator, name: string): Promise<void> => {
  await putNewsAway(seat)
  await place.evaluate((part) => { part.scrollIntoView({ block: 'start' }) })
  await pictureOfPane(seat, name)
}
