import { expect } from '@jest/globals'
import type { Locator } from 'playwright-core'
import { SHORT, sendList } from '../stage/school-list.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import { yearDesk, type YearDesk } from '../stage/year-desk.ts'
import { expectShown, expectSums, type YearRows } from '../stage/year-rows.ts'
import { yearSeat, type YearSeat } from '../stage/year-seat.ts'

export const PEOPLE = 46
export const YEAR = '2026-2027'
export const [CLERK, HEAD, PRINCIPAL, OTHER_CLERK, OTHER_PRINCIPAL] = ['demo.vanthu', 'demo.totruong', 'demo.hieutruong', 'demo.vanthu.thcs', 'demo.hieutruong.thcs'] as const
/** Whose slip is typed; the second of the short ones chooses enough on it. */
export const SLIPS = [0, 2, SHORT[1]!] as const
export const RETURNED = [SHORT[0]!, SHORT[2]!] as const
export const [LEAVER, MOTHER, UNMARKED, OVERRIDDEN] = [45, 10, 5, 1]
export const ARRIVER = 'Hoàng Thị Phương Thảo'

/** The school of the scenario: its API, and the desks at which its people sit. */
export interface School {
  readonly stage: Stage
  readonly desk: YearDesk
  readonly office: YearSeat
  readonly principal: YearSeat
  /** Another day comes, for the server; a desk learns of it when somebody comes to it. */
  readonly moveTo: (moment: string) => void
}

/** One thing that happens in the year. */
export type Step = readonly [name: string, play: (school: School) => Promise<void>]

/** The school on the day its list was sent. */
export const openSchool = async (): Promise<School> => {
  const stage = await openStage('2026-05-04T02:00:00Z')
  await sendList(stage, PEOPLE, YEAR)
  const desk = await yearDesk(stage, CLERK, YEAR)
  return { stage, desk, office: await yearSeat(stage), principal: await yearSeat(stage), moveTo: (moment) => { stage.clock.set(moment) } }
}

export const idOf = ({ people }: YearRows, name: string): string => people.find(({ fullName }) => fullName === name)!.id

/** Totals are the sums of the rows, and a pane that has read the book shows those sums. */
export const expectTrue = async ({ desk }: School, ...readers: readonly YearSeat[]): Promise<YearRows> => {
  const rows = await desk.rows()
  expectSums(rows)
  for (const reader of readers) {
    await reader.overview()
    await expectShown(reader.seat, rows)
  }
  return rows
}

export const ratingOf = ({ seat }: YearSeat, name: string): Locator => seat.pane.getByTestId('rating').filter({ hasText: name })

export const markOf = ({ seat }: YearSeat, name: string, attempt = ''): Locator => seat.pane.getByRole('textbox', { name: `Điểm của ${name}${attempt}`, exact: true })

interface Rated {
  readonly completed: number
  readonly notCompleted: number
  readonly notYet: number
  readonly notRated: number
}

/** Ratings as the book sums them, and as the principal's screen of ratings counts them. */
export const expectRated = async (school: School, rated: Rated): Promise<void> => {
  expect((await expectTrue(school)).totals).toMatchObject({ rated })
  const figures = await school.principal.seat.pane.getByLabel('Xếp loại', { exact: true }).locator('div').allInnerTexts()
  const count = (name: string): number => Number(figures.map((text) => text.split('\n')).find(([said]) => said === name)?.at(-1) ?? 0)
  expect([count('Hoàn thành'), count('Không hoàn thành'), count('Chưa đủ kết quả')]).toEqual([rated.completed, rated.notCompleted, rated.notYet])
}
