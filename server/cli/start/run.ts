import { resolve } from 'node:path'
import { configOf, faultsOfConfig, type Config } from '#server/config.ts'
import { startSentences } from '#server/locale/start.ts'
import { build, isStale, type Zone } from './build.ts'
import { welcome } from './welcome.ts'

const root = resolve(import.meta.dirname, '../../..')
const say = startSentences(process.env['BDTX_LANG'] === 'en' ? 'en' : 'vi')

const print = (text: string): void => { process.stdout.write(`${text}\n`) }
const warn = (text: string): void => { process.stderr.write(`${text}\n`) }

async function refresh(zone: Zone): Promise<void> {
  if (!(await isStale(root, zone))) return
  print(say.building(zone))
  const complaint = await build(root, zone)
  if (complaint !== null) warn(`${say.buildFailed(zone)}\n${complaint}`)
}

const isPortTaken = (fault: unknown): boolean => (fault as { code?: string }).code === 'EADDRINUSE'

function sentenceFor(fault: unknown, { port }: Config): string {
  if (isPortTaken(fault)) return say.portTaken(port)
  const { message, stack } = fault instanceof Error ? fault : new Error(String(fault))
  return [say.startFailed(message), ...(process.env['BDTX_DEBUG'] && stack ? [stack] : [])].join('\n')
}

/** Builds what is missing and starts the server meanwhile: the first answer may come before the pane is built, but not before it is said. */
export async function start(): Promise<void> {
  const config = configOf(process.env, process.cwd())
  const faults = faultsOfConfig(process.env, config)
  if (faults.length > 0) {
    for (const fault of faults) warn(say.configFault(fault))
    process.exitCode = 2
    return
  }
  const zones: Zone[] = config.preview ? ['addin', 'preview'] : ['addin']
  await Promise.all([serve(config), ...zones.map(refresh)]).then(
    ([report]) => { report() },
    (fault: unknown) => {
      warn(sentenceFor(fault, config))
      process.exit(1)
    },
  )
}

/** Starts the server; what it gives tells the person that everything is ready. */
async function serve(config: Config): Promise<() => void> {
  const [{ startServer }, { demonstrateOnce }, { holdsDemonstration }] = await Promise.all([
    import('#server/main.ts'),
    import('#server/demo/first-start.ts'),
    import('#server/account/demonstration.ts'),
  ])
  let secrets: Awaited<ReturnType<typeof demonstrateOnce>> = null
  const server = await startServer({
    config,
    root,
    before: async (surroundings, schema) => {
      if (config.demo) secrets = await demonstrateOnce(surroundings, schema)
      if (config.production && (await holdsDemonstration(surroundings.database.em.fork()))) {
        warn(say.demoInDatabase())
        process.exit(2)
      }
    },
  })
  stopOnSignals(() => server.stop())
  return () => { print(welcome(say, config, { seconds: process.uptime().toFixed(1), secrets })) }
}

function stopOnSignals(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      print(say.stopping)
      void stop().then(() => process.exit(0))
    })
  }
}
