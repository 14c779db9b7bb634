import type { Finding } from '#schema/grammar/finding.ts'
import type { GivenContext, Reading } from '#schema/grammar/reading.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import type { XlsxWorkbook } from '#server/xlsx/model.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import { bytesOf } from '../files.ts'
import { isTrouble, type Trouble } from '../trouble.ts'

export interface Examined {
  readonly bytes: Uint8Array
  readonly workbook: XlsxWorkbook
  readonly reading: Reading
  readonly findings: readonly Finding[]
}

/** A workbook read and held against the law; where it names no school year, the law of the given day. */
export const examine = async (file: string, given: GivenContext, today: string): Promise<Examined | Trouble> => {
  const bytes = await bytesOf(file)
  if (isTrouble(bytes)) return bytes
  const opened = openXlsx(bytes)
  if (opened.refused !== null) return { trouble: 'workbook', file, reason: opened.refused }
  const reading = readRoster(opened.workbook, given)
  const findings = reading.tables.length === 0 ? [] : checkRoster(reading.roster, { on: today })
  return { bytes, workbook: opened.workbook, reading, findings }
}
