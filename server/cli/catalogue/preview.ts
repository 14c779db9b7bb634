import { compareAnnex, type EntryDifference } from '#schema/intake/annex/compare-annex.ts'
import { readAnnex } from '#schema/intake/annex/read-annex.ts'
import { baseOf, knownPrefixes } from '#server/catalogue/base-list.ts'
import { cellsOfFile } from '#server/catalogue/cells-of-file.ts'
import { bytesOf } from '../files.ts'
import { isTrouble, type Trouble } from '../trouble.ts'

/** What an annex in a file would change in a built-in list. */
export const preview = async (file: string, prefix: string): Promise<readonly EntryDifference[] | Trouble> => {
  const known = baseOf(prefix.toUpperCase())
  if (!known) return { trouble: 'annex-prefix', prefix, known: knownPrefixes }
  const bytes = await bytesOf(file)
  if (isTrouble(bytes)) return bytes
  const cells = cellsOfFile(bytes)
  if ('refused' in cells) return { trouble: 'annex-unreadable', file }
  const annex = readAnnex(cells)
  const [fault] = annex?.faults ?? []
  if (!annex) return { trouble: 'annex-heading', file }
  return fault ? { trouble: 'annex-row', file, row: fault.row, text: fault.text } : compareAnnex(known.list, annex.entries, false)
}
