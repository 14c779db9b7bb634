import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const BUDGET = 110 * 1024
const out = mkdtempSync(join(tmpdir(), 'bdtx-bundle-'))

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly isEntry?: boolean
}

beforeAll(() => {
  execFileSync('node_modules/.bin/node', ['node_modules/vite/bin/vite.js', 'build', '--config', 'addin/vite.config.ts', '--outDir', out, '--logLevel', 'error'], { stdio: 'pipe', env: { ...process.env, NODE_ENV: 'production' } })
}, 60_000)

afterAll(() => { rmSync(out, { recursive: true, force: true }) })

const gzipped = (file: string): number => gzipSync(readFileSync(join(out, file)), { level: 9 }).length

/** The entry with everything it imports at once. */
const firstLoad = (): readonly string[] => {
  const chunks = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
  const reach = (key: string): string[] => [key, ...(chunks[key]!.imports ?? []).flatMap(reach)]
  const entry = Object.keys(chunks).find((key) => chunks[key]!.isEntry)!
  return [...new Set(reach(entry).map((key) => chunks[key]!.file))].filter((file) => file.endsWith('.js'))
}

describe('the first load of the pane', () => {
  test('is at most 110 KB of gzipped JavaScript, the reading engine that the first screen starts included', () => {
    const worker = readdirSync(join(out, 'assets')).filter((file) => file.startsWith('engine.worker')).map((file) => `assets/${file}`)
    expect(worker).toHaveLength(1)
    const sizes = Object.fromEntries([...firstLoad(), ...worker].map((file) => [file, gzipped(file)]))
    const sum = Object.values(sizes).reduce((total, size) => total + size, 0)
    expect({ sum, sizes, within: sum <= BUDGET }).toMatchObject({ within: true })
  })

  test('the page takes Office.js from Microsoft, and its sentence for old webviews needs no script', () => {
    const page = readFileSync(join(out, 'taskpane.html'), 'utf8')
    expect(page).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>')
    expect(page.indexOf('class="too-old"')).toBeGreaterThan(-1)
    const style = readdirSync(join(out, 'assets')).find((file) => file.endsWith('.css'))!
    expect(readFileSync(join(out, 'assets', style), 'utf8')).toMatch(/@supports \(inset:\s?0\)\s?\{\s?\.too-old/)
  })
})
