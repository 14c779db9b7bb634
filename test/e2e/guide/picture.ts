import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Seat } from '../stage/seat.ts'

/** Where the guide's pictures go; unset, the steps are walked and nothing is written. */
const FOLDER = process.env['BDTX_GUIDE_PICTURES'] ?? ''

const LARGEST = 150_000

/** As wide as a guide page shows it, as tall as a screen of its time. */
export const GUIDE_SCREEN = { viewport: { width: 1080, height: 840 } } as const

const shoot = async (name: string, take: (path: string) => Promise<unknown>): Promise<void> => {
  if (FOLDER === '') return
  await mkdir(FOLDER, { recursive: true })
  const path = join(FOLDER, `${name}.png`)
  await take(path)
  expect({ name, small: (await stat(path)).size < LARGEST }).toEqual({ name, small: true })
}

/** Workbook and pane beside each other. */
export const pictureOfPage = (seat: Seat, name: string): Promise<void> => shoot(name, (path) => seat.page.screenshot({ path }))

/** The pane alone. */
export const pictureOfPane = (seat: Seat, name: string): Promise<void> => shoot(name, (path) => seat.page.locator('iframe').first().screenshot({ path }))
