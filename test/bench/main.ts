import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import { engineTable } from './engine.ts'
import { fileTable } from './file.ts'
import { hostTable } from './host.ts'
import { paneTable } from './pane.ts'
import { pullTable } from './pull.ts'
import { pushTable, sliceTable } from './push.ts'
import { markdown, type Table } from './table.ts'

const tables: Readonly<Record<string, () => Promise<Table>>> = { engine: engineTable, file: fileTable, pull: pullTable, push: pushTable, slices: sliceTable, host: hostTable, pane: paneTable }

const gigabyte = 1024 ** 3

const machine = (): string => {
  const [first] = cpus()
  return `${first?.model.trim() ?? 'unknown processor'}, ${String(cpus().length)} cores, ${(totalmem() / gigabyte).toFixed(0)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`
}

/** What else the machine was doing: ratios bear it, milliseconds do not. */
const load = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`

const before = load()

const head = (): string =>
  ['# Measured', '', `\`npm run bench\`, ${new Date().toISOString().slice(0, 10)}; ${machine()}; ${before} at the start, ${load()} at the end. Needs \`npm run build\` before it.`, '',
    'Every way of one table takes its turn in every round of one run; figures are medians. The ratios matter, milliseconds belong to the machine.', ''].join('\n')

const wanted = process.argv.slice(2)
const chosen = Object.entries(tables).filter(([name]) => wanted.length === 0 || wanted.includes(name))
const texts: string[] = []
for (const [, table] of chosen) {
  const text = markdown(await table())
  process.stdout.write(`${text}\n`)
  texts.push(text)
}
if (wanted.length === 0) {
  await mkdir('docs', { recursive: true })
  await writeFile('docs/bench.md', [head(), ...texts].join('\n'))
}
