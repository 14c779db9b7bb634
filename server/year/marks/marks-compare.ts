import { bookOf } from '#schema/year/book-of.ts'
import { scaleUnder } from '#schema/year/law-in-force.ts'
import type { Context } from '#server/context.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { entriesOf, type Place } from '../entries-of-year.ts'
import { lawOfYear } from '../law-of-year.ts'
import { openYear } from '../open-year.ts'
import { readMarks } from './cells-of-marks.ts'
import { compareMarks } from './compare-marks.ts'
import type { MarksCompareInput } from './marks.types.ts'
import { marksIn } from './table-of-marks.ts'

const declined = (...userErrors: UserError[]) => ({ rows: [], missing: [], userErrors })

/** Sets a provider's table beside plan and book, for who works at the school. */
export async function marksCompare(context: Context, place: Place, input: MarksCompareInput): Promise<object> {
  const open = await openYear(context, place.school, place.schoolYear)
  if ('refusal' in open) return declined(open.refusal)
  const read = readMarks(input)
  if ('refusal' in read) return declined(read.refusal)
  const law = { today: context.clock.today(), year: open.year, provisions: await lawOfYear(context.em, open) }
  const scale = scaleUnder(law)
  if (!scale) return declined(refuse('marksNoScale', { year: place.schoolYear }, ['schoolYear']))
  const book = bookOf(await entriesOf(context.em, place))
  return { ...compareMarks(marksIn(read.cells, read.table), { book, law, scale, kind: input.kind, item: input.item ?? null }), userErrors: [] }
}
