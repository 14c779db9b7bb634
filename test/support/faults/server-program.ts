import 'reflect-metadata'
import { resolve } from 'node:path'
import { pino } from 'pino'
import { configOf } from '#server/config.ts'
import { startServer } from '#server/main.ts'

/** The server alone, as a process that a test may kill: nothing is built, nothing is demonstrated. */
const config = { ...configOf(process.env, process.cwd()), demo: false, preview: false }
const server = await startServer({ config, root: resolve('.'), log: pino({ level: 'silent' }) })
process.once('SIGTERM', () => { void server.stop().then(() => process.exit(0)) })
// Whoever started this is gone: nobody is left to end it.
process.stdin.once('end', () => process.exit(1)).resume()
process.stdout.write(`ready ${String(server.port)}\n`)
