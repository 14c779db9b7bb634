import { stat, writeFile } from 'node:fs/promises'
import type { Level } from '#schema/tables/plan-lines.ts'
import { systemClock } from '#server/clock.ts'
import { troubleSentence } from '#server/locale/cli.ts'
import { templateSentences } from '#server/locale/template-cli.ts'
import { knownYear, knownYears } from '#server/plan/school-years.ts'
import type { Desk } from '../command.ts'
import { templateWorkbook } from './template-workbook.ts'

export interface Options {
  readonly level: Level
  readonly year?: string
  readonly out: string
}

const exists = (file: string): Promise<boolean> => stat(file).then(() => true, () => false)

/** The year before the last one that can be planned for. */
const presentYear = (today: string): string => {
  const start = Number(knownYears(today).last.label.slice(0, 'yyyy'.length)) - 1
  return `${String(start)}-${String(start + 1)}`
}

/** Writes a new school workbook; the sentence why not, or null. Nothing that exists is overwritten. */
export const writeTemplate = async ({ language }: Desk, { level, year: wanted, out }: Options): Promise<string | null> => {
  const today = systemClock.today()
  const year = wanted ?? presentYear(today)
  const known = knownYear(year, today)
  if (!known) return templateSentences(language).unknownYear(year)
  if (await exists(out)) return troubleSentence(language, { trouble: 'out-exists', file: out })
  await writeFile(out, await templateWorkbook({ level, schoolYear: known.label, from: known.from }))
  return null
}
