import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Desk } from '../command.ts'
import { codeOf } from '../files.ts'

const run = promisify(execFile)
const TIME_LIMIT = 90_000

export type Converted = { readonly pdf: string } | { readonly why: 'absent' | 'failed' }

/** The same paper as a PDF beside it, made by LibreOffice where that is installed; in a profile of its own, so that an open LibreOffice is not in the way. */
export const toPdf = async (docx: string, environment: Desk['environment']): Promise<Converted> => {
  const profile = await mkdtemp(join(tmpdir(), 'bdtx-pdf-'))
  const file = resolve(docx)
  try {
    await run('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, '--convert-to', 'pdf', '--outdir', dirname(file), file], { timeout: TIME_LIMIT, env: { ...environment } })
    return { pdf: docx.replace(/\.docx$/i, '') + '.pdf' }
  } catch (trouble) {
    return { why: codeOf(trouble) === 'ENOENT' ? 'absent' : 'failed' }
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}
