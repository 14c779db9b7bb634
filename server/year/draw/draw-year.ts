import type { Context } from '#server/context.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { OpenYear } from '../open-year.ts'
import type { YearWriteInput } from '../record.types.ts'
import { writeYear, type Written } from '../write-year.ts'
import { actsOfSheet } from './acts-of-sheet.ts'
import { sheetOf } from './sheet-of-year.ts'

export interface Drawn extends Written {
  readonly joined: number
  readonly chosen: number
}

/** Takes people and registered modules over from the lines the school sent last. */
export async function drawYear(context: Context, open: OpenYear, input: YearWriteInput): Promise<Drawn> {
  const { idempotencyKey: key, version, mode } = input
  const place = { school: open.school.id, schoolYear: open.year.label }
  const written = await writeYear(context, open, {
    operation: 'yearDraw', key, body: { version, mode }, version, mode, policy: 'acceptValid',
    acts: async ({ em, book }) => {
      const sheet = await sheetOf(em, place)
      if (!sheet) return { refusal: refuse('yearNoPlan', { year: place.schoolYear }, ['schoolYear']) }
      return actsOfSheet(book, sheet, open.year.from).map((act) => ({ act }))
    },
  })
  const entered = written.results.filter((result) => result.entered)
  // Only joining makes an id here: that of the person.
  const joined = entered.filter(({ id }) => id !== null).length
  return { ...written, joined, chosen: entered.length - joined }
}
