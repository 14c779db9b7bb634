import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What each page of a .docx shows once LibreOffice has set it, line by line as on paper; or why that cannot be told on this machine. */
export const pagesByOffice = async (bytes: Uint8Array): Promise<readonly string[] | { readonly skipped: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'bdtx-pages-'))
  const pdf = join(folder, 'paper.pdf')
  try {
    await writeFile(join(folder, 'paper.docx'), bytes)
    await run('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'paper.docx')], { timeout: 90_000 })
    const { stdout } = await run('pdftotext', ['-layout', pdf, '-'])
    return stdout.split('\f').filter((page) => page.trim() !== '')
  } catch (trouble) {
    const absent = trouble instanceof Error && /ENOENT|Couldn't open file|could not be loaded/.test(`${trouble.message} ${'stderr' in trouble ? String(trouble.stderr) : ''}`)
    if (!absent) throw trouble
    return { skipped: 'LibreOffice Writer or pdftotext is not installed on this machine' }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
