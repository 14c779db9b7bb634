import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

export type Zone = 'addin' | 'preview'

interface Recipe {
  readonly script: string
  /** The page whose age tells that of the whole. */
  readonly made: readonly string[]
  readonly from: readonly string[]
}

const recipes: Record<Zone, Recipe> = {
  addin: { script: 'build:addin', made: ['dist/addin/taskpane.html'], from: ['addin', 'schema', 'manifest.xml', 'package-lock.json'] },
  preview: { script: 'build:preview', made: ['dist/preview/index.html'], from: ['test/excel-host', 'server/xlsx', 'manifest.xml', 'package-lock.json'] },
}

const ageOf = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.mtimeMs ?? 0

async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null)
  if (!entries) return ageOf(path)
  const files = entries.filter((entry) => entry.isFile()).map((entry) => ageOf(join(entry.parentPath, entry.name)))
  return Math.max(0, ...(await Promise.all(files)))
}

/** Whether what is built is missing or older than what it is built from. */
export async function isStale(root: string, zone: Zone): Promise<boolean> {
  const made = await Promise.all(recipes[zone].made.map((file) => ageOf(join(root, file))))
  const from = await Promise.all(recipes[zone].from.map((path) => newestIn(join(root, path))))
  return Math.min(...made) < Math.max(...from)
}

/** Builds a zone; what the tool said where it failed, else null. */
export function build(root: string, zone: Zone): Promise<string | null> {
  return new Promise((resolve) => {
    const words: string[] = []
    const tool = spawn('npm', ['run', '-s', recipes[zone].script], { cwd: root, shell: process.platform === 'win32' })
    for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (part: Buffer) => words.push(part.toString('utf8')))
    tool.on('error', (fault) => { resolve(fault.message) })
    tool.on('close', (code) => { resolve(code === 0 ? null : words.join('').trim().split('\n').slice(-12).join('\n')) })
  })
}
