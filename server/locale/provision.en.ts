import { words } from '#schema/locale/words.ts'
import { spoken } from '#schema/locale/spoken.ts'
import type { provisionVi } from './provision.vi.ts'

export const provisionEn: typeof provisionVi = {
  provisionUnit: () => 'A provision belongs to exactly one unit. Name one school or one authority.',
  provisionUnknown: ({ provision }) => `There is no question “${provision}”. Choose one of those that may be answered.`,
  provisionLayer: ({ layer }) => `This is not fixed by a ${words.en.layer[layer]}. Leave it to the unit that may fix it.`,
  provisionShape: ({ example }) => `The value has another shape, or lies outside what is possible. Enter it like ${example}.`,
  provisionDays: () => 'It is not clear when this applies. Give a school year or a first day, not both.',
  provisionTooFar: ({ from, to }) => `The first day has to lie from ${spoken(from)} to ${spoken(to)}. Correct it.`,
  provisionMoved: ({ mine, theirs }) => `Somebody entered this meanwhile (you saw version ${String(mine)}, it is ${String(theirs)} now). Reload and go on.`,
  provisionsClaim: ({ en }) =>
    `Two provisions decide one question (${en.question}): “${en.mine}” and “${en.theirs}”. Change or repeal one of them; a lower layer may only tighten, unless the upper one allows more.`,
  checkedInFuture: ({ today }) => `The day of comparison cannot be after today (${spoken(today)}). Correct it.`,
  deadlineNeedsYear: () => 'A deadline is set for one school year. Give the school year instead of a first day.',
  nothingToRepeal: ({ from }) => `From ${spoken(from)} on your unit has nothing on this question to repeal. Check the day.`,
}
