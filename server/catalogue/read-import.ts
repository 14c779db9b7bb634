import type { EntryDifference } from '#schema/catalogues/annex/compare-annex.ts'
import { readAnnex } from '#schema/catalogues/annex/read-annex.ts'
import type { Annex, Cells } from '#schema/catalogues/annex/annex.ts'
import { parseCsv } from '#schema/catalogues/annex/parse-csv.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { cellsOfFile } from './cells-of-file.ts'
import { CatalogueDifference, type CatalogueImportInput } from './catalogue.types.ts'

/** Longest file, and longest text: an annex is a few pages. */
export const mostBytes = 1_000_000
const mostEntries = 300
const base64 = 4 / 3

type Read = { readonly annex: Annex } | { readonly refusal: UserError }

function cellsOf({ text, file }: CatalogueImportInput): Cells | { readonly refusal: UserError } {
  if (Boolean(text) === Boolean(file)) return { refusal: refuse('catalogueSource', {}, ['input', 'text']) }
  if ((text?.length ?? 0) > mostBytes || (file?.length ?? 0) > mostBytes * base64) return { refusal: refuse('catalogueTooLarge', { most: mostBytes }, ['input']) }
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

/** A difference as GraphQL tells it. */
export const differenceShown = ({ number, change, before, after, missing }: EntryDifference, verified: boolean): CatalogueDifference =>
  Object.assign(new CatalogueDifference(), {
    number, change, verified,
    titleBefore: before?.title.vi ?? null, titleAfter: (after ?? (change === 'gone' ? null : before))?.title.vi ?? null,
    periodsBefore: before?.periods ?? null, periodsAfter: (after ?? (change === 'gone' ? null : before))?.periods ?? null,
    missingTitle: missing.includes('title'), missingPeriods: missing.includes('periods'),
  })
