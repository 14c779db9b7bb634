import type { EntryDifference } from '#schema/intake/annex/compare-annex.ts'
import { readAnnex } from '#schema/intake/annex/read-annex.ts'
import type { Annex, Cells } from '#schema/intake/annex/annex.ts'
import { parseCsv } from '#schema/intake/annex/parse-csv.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { cellsOfFile } from './cells-of-file.ts'
import { CatalogueDifference, type CatalogueImportInput } from './catalogue.types.ts'

/** Longest file, and longest text: an annex is a few pages. */
export const mostBytes = 1_000_000
const mostEntries = 300
const base64 = 4 / 3

type Read = { readonly annex: Annex } | { readonly refusal: UserError }

const isTooLong = (given: string | null | undefined, most: number): boolean => (given?.length ?? 0) > most

function cellsOf({ text, file }: CatalogueImportInput): Cells | { readonly refusal: UserError } {
  if (Boolean(text) === Boolean(file)) return { refusal: refuse('catalogueSource', {}, ['input', 'text']) }
  if (isTooLong(text, mostBytes) || isTooLong(file, mostBytes * base64)) return { refusal: refuse('catalogueTooLarge', { most: mostBytes }, ['input']) }
  const cells = text ? parseCsv(text) : cellsOfFile(Buffer.from(file ?? '', 'base64'))
  return 'refused' in cells ? { refusal: refuse('catalogueUnreadable', {}, ['input', 'file']) } : cells
}

/** The annex somebody sent, or why it cannot be taken. */
export function readImport(input: CatalogueImportInput): Read {
  const cells = cellsOf(input)
  if ('refusal' in cells) return cells
  const annex = readAnnex(cells)
  if (!annex) return { refusal: refuse('catalogueNoHeading', {}, ['input']) }
  const [fault] = annex.faults
  if (fault) return { refusal: refuse('catalogueFaulty', { ...fault, others: annex.faults.length - 1 }, ['input', String(fault.row)]) }
  const count = annex.entries.length
  return count === 0 || count > mostEntries ? { refusal: refuse('catalogueEmpty', { count, most: mostEntries }, ['input']) } : { annex }
}

type Piece = { readonly title: { readonly vi: string | null }; readonly periods: number | null } | null

const afterwards = ({ change, before, after }: EntryDifference): Piece => (change === 'gone' ? null : (after ?? before))

const piece = (entry: Piece) => ({ title: entry?.title.vi ?? null, periods: entry?.periods ?? null })

/** A difference as GraphQL tells it. */
export function differenceShown(difference: EntryDifference, verified: boolean): CatalogueDifference {
  const { number, change, missing } = difference
  const [before, after] = [piece(difference.before), piece(afterwards(difference))]
  return Object.assign(new CatalogueDifference(), {
    number, change, verified,
    titleBefore: before.title, titleAfter: after.title, periodsBefore: before.periods, periodsAfter: after.periods,
    missingTitle: missing.includes('title'), missingPeriods: missing.includes('periods'),
  })
}
