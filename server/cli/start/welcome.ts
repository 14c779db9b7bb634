import type { Config } from '#server/config.ts'
import type { Secret } from '#server/demo/passwords.ts'
import type { startVi } from '#server/locale/start.vi.ts'

type Sentences = typeof startVi

/** Accounts and passwords in two straight columns. */
export const accountLines = (secrets: readonly Secret[]): string[] => {
  const width = Math.max(...secrets.map(({ username }) => username.length))
  return secrets.map(({ username, password, displayName }) => `  ${username.padEnd(width)}  ${password}  ${displayName}`)
}

const addresses = (say: Sentences, { origin, preview, data, databaseUrl }: Config): string[] => [
  ...(preview ? [`  ${say.open}: ${origin}/preview/`] : []),
  `  ${say.graphql}: ${origin}/graphql`,
  `  ${say.manifest}: ${origin}/manifest.xml`,
  ...(databaseUrl === null ? [`  ${say.data}: ${data}`] : []),
]

/** What somebody who has just started the server needs to know next. Passwords only where the demonstration was loaded just now. */
export const welcome = (say: Sentences, config: Config, made: { readonly seconds: string; readonly secrets: readonly Secret[] | null }): string =>
  [
    say.ready(made.seconds),
    ...addresses(say, config),
    ...(config.tls.from === 'development' ? [say.browserWarning] : []),
    ...(made.secrets ? [say.demoAccounts, ...accountLines(made.secrets)] : []),
    ...(config.demo ? [...(made.secrets?.[0] ? [say.tryFirst(made.secrets[0].username)] : []), say.again] : [say.firstAdministrator]),
  ].join('\n')
