import { resolve } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where the certificate comes from: made here for development, given by files, or none because a proxy in front has it. */
export type Tls =
  | { readonly from: 'development' }
  | { readonly from: 'files'; readonly certificate: string; readonly key: string }
  | { readonly from: 'proxy' }

export interface Config {
  readonly production: boolean
  readonly host: string
  readonly port: number
  /** Where people and Excel reach this server, such as https://localhost:3443. */
  readonly origin: string
  readonly data: string
  readonly databaseUrl: string | null
  readonly tls: Tls
  /** The preview page and the demonstration province; never in production. */
  readonly preview: boolean
  readonly demo: boolean
  readonly introspection: boolean
  readonly sessionHours: number
  readonly invitationDays: number
  readonly logLevel: string
}

/** What is wrong with a setting; the sentence is the locale's. */
export interface ConfigFault {
  readonly fault: 'notANumber' | 'demoInProduction' | 'originNeeded' | 'originNotSecure' | 'certificateHalf' | 'certificateNeeded' | 'databaseUrl'
  readonly setting: string
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'on' || value === 'true'

const whole = (value: string | undefined, usual: number): number => (value === undefined || value === '' ? usual : Number(value))

function tlsOf(env: Environment, production: boolean): Tls {
  const { BDTX_TLS_CERT: certificate, BDTX_TLS_KEY: key, BDTX_TLS: tls } = env
  if (certificate && key) return { from: 'files', certificate: resolve(certificate), key: resolve(key) }
  return tls === 'off' || production ? { from: 'proxy' } : { from: 'development' }
}

const originOf = (env: Environment, port: number): string => (env['BDTX_ORIGIN'] ?? `https://localhost:${String(port)}`).replace(/\/+$/, '')

const switchesOf = (env: Environment, production: boolean) => ({
  preview: !production && env['BDTX_PREVIEW'] !== 'off',
  demo: !production && env['BDTX_DEMO'] !== 'off',
  introspection: !production || isOn(env['BDTX_INTROSPECTION']),
})

/** The settings of this process as one typed object. `cwd` is where relative paths start. */
export function configOf(env: Environment, cwd: string): Config {
  const production = env['NODE_ENV'] === 'production'
  const usual = production ? { host: '0.0.0.0', logLevel: 'info' } : { host: '127.0.0.1', logLevel: 'warn' }
  const port = whole(env['BDTX_PORT'], 3443)
  return {
    production,
    port,
    host: env['BDTX_HOST'] ?? usual.host,
    origin: originOf(env, port),
    data: resolve(cwd, env['BDTX_DATA'] ?? '.data'),
    databaseUrl: env['DATABASE_URL'] ?? null,
    tls: tlsOf(env, production),
    ...switchesOf(env, production),
    sessionHours: whole(env['BDTX_SESSION_HOURS'], 12),
    invitationDays: whole(env['BDTX_INVITATION_DAYS'], 7),
    logLevel: env['BDTX_LOG'] ?? usual.logLevel,
  }
}

const fault = (when: boolean, name: ConfigFault['fault'], setting: string): ConfigFault[] => (when ? [{ fault: name, setting }] : [])

const isSecure = (origin: string): boolean => URL.canParse(origin) && new URL(origin).protocol === 'https:'

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0

const isPort = (value: number): boolean => isWhole(value) && value <= 65_535

const needsPostgres = (url: string | null): boolean => url !== null && !/^postgres(?:ql)?:\/\//.test(url)

const productionFaults = (env: Environment): ConfigFault[] => [
  ...fault(isOn(env['BDTX_DEMO']), 'demoInProduction', 'BDTX_DEMO'),
  ...fault(isOn(env['BDTX_PREVIEW']), 'demoInProduction', 'BDTX_PREVIEW'),
  ...fault(!env['BDTX_ORIGIN'], 'originNeeded', 'BDTX_ORIGIN'),
  ...fault(!env['BDTX_TLS_CERT'] && env['BDTX_TLS'] !== 'off', 'certificateNeeded', 'BDTX_TLS_CERT'),
]

/** Everything wrong with the settings at once; empty: the server may start. */
export function faultsOfConfig(env: Environment, config: Config): ConfigFault[] {
  return [
    ...fault(!isPort(config.port), 'notANumber', 'BDTX_PORT'),
    ...fault(!isWhole(config.sessionHours) || config.sessionHours === 0, 'notANumber', 'BDTX_SESSION_HOURS'),
    ...fault(!isWhole(config.invitationDays) || config.invitationDays === 0, 'notANumber', 'BDTX_INVITATION_DAYS'),
    ...fault((env['BDTX_ORIGIN'] !== undefined || isPort(config.port)) && !isSecure(config.origin), 'originNotSecure', 'BDTX_ORIGIN'),
    ...fault(Boolean(env['BDTX_TLS_CERT']) !== Boolean(env['BDTX_TLS_KEY']), 'certificateHalf', 'BDTX_TLS_CERT, BDTX_TLS_KEY'),
    ...fault(needsPostgres(config.databaseUrl), 'databaseUrl', 'DATABASE_URL'),
    ...(config.production ? productionFaults(env) : []),
  ]
}
