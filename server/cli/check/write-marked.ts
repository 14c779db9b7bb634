import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { dayOf } from '#server/clock.ts'
import type { Language } from '#server/locale/cli.ts'
import { patchXlsx } from '#server/xlsx/patch.ts'
import { codeOf } from '../files.ts'
import type { Trouble } from '../trouble.ts'
import type { Examined } from './examine.ts'
import { markingChanges } from './mark.ts'
import { totalsChanges } from './totals-sheet.ts'

export interface MarkedCopy {
  readonly file: string
  readonly out: string
  readonly language: Language
  /** Whether the sheet that adds up the school comes along. */
  readonly summary: boolean
}

/** Writes the marked copy beside the original. The file must not exist, so nothing can be lost. */
export const writeMarked = async (examined: Examined, { file, out, language, summary }: MarkedCopy): Promise<Trouble | null> => {
  const marking = { file: basename(file), day: dayOf(new Date()), language }
  const totals = summary ? totalsChanges(examined, marking) : []
  const bytes = patchXlsx(examined.bytes, [...markingChanges(examined, marking), ...totals])
  try {
    await writeFile(out, bytes, { flag: 'wx' })
    return null
  } catch (trouble) {
    return { trouble: codeOf(trouble) === 'EEXIST' ? 'out-exists' : 'out-unwritable', file: out }
  }
}
