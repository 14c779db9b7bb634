import 'reflect-metadata'
import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { Authority } from '#server/authority/authority.entity.ts'
import { systemClock } from '#server/clock.ts'
import { configOf } from '#server/config.ts'
import type { Export } from '#server/export/asked.ts'
import { formats, isFormat } from '#server/export/formats.ts'
import { troubleSentence } from '#server/locale/cli.ts'
import { exportSentences } from '#server/locale/export.ts'
import { openData } from '#server/main.ts'
import { knownYear } from '#server/plan/school-years.ts'
import { purposeOf } from '#server/report/purpose.ts'
import type { Desk } from '../command.ts'
import { codeOf } from '../files.ts'

interface Options {
  readonly authority: string
  readonly year: string
  readonly out: string
  readonly purpose: string
}

const exists = (file: string): Promise<boolean> => stat(file).then(() => true, () => false)

const endingOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1).toLowerCase()

/** What can be told to be wrong without looking at the data; null: nothing. */
async function faultOf({ language }: Desk, { year, out, purpose }: Options): Promise<string | null> {
  const say = exportSentences(language)
  const said = purposeOf(purpose, language)
  if (!isFormat(endingOf(out))) return say.unknownFormat(out)
  if (!knownYear(year, systemClock.today())) return say.unknownYear(year)
  if (!said.ok) return said.message
  return (await exists(out)) ? troubleSentence(language, { trouble: 'out-exists', file: out }) : null
}

async function exportOf(em: SqlEntityManager, { language }: Desk, { authority: code, year, purpose }: Options): Promise<Export | null> {
  const authority = await em.findOne(Authority, { code })
  const reader = { account: null, name: exportSentences(language).reader, authority: authority?.id ?? '', way: 'export', purpose } as const
  return authority && { asker: { em, viewer: null, clock: systemClock }, access: { authority, schools: null }, schoolYear: year, reader, language }
}

/** A file is there whole or not at all. */
async function writeWhole(asked: Export, out: string): Promise<boolean> {
  const format = endingOf(out)
  const write = isFormat(format) ? formats[format].write : formats.csv.write
  try {
    await pipeline(Readable.from(write(asked)), createWriteStream(out, { flags: 'wx', mode: 0o600 }))
    return true
  } catch (trouble) {
    await rm(out, { force: true })
    if (/^E[A-Z]+$/.test(codeOf(trouble))) return false
    throw trouble
  }
}

/** Writes the file from the database of the settings; answers what went wrong, or null. */
export async function writeExport(desk: Desk, options: Options): Promise<string | null> {
  const fault = await faultOf(desk, options)
  if (fault !== null) return fault
  const database = await openData(configOf(desk.environment, process.cwd()))
  try {
    const asked = await exportOf(database.em.fork(), desk, options)
    if (!asked) return exportSentences(desk.language).unknownAuthority(options.authority)
    return (await writeWhole(asked, options.out)) ? null : troubleSentence(desk.language, { trouble: 'out-unwritable', file: options.out })
  } finally {
    await database.close()
  }
}
