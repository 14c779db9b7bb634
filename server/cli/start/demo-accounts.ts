import { Account } from '#server/account/account.entity.ts'
import { hashPassword } from '#server/account/password.ts'
import { Session } from '#server/account/session.entity.ts'
import { configOf, type Config, type Environment } from '#server/config.ts'
import { keepSecrets, keptSecrets, newPassword, type Secret } from '#server/demo/passwords.ts'
import { openData } from '#server/main.ts'
import { accountLines } from './welcome.ts'

/** The lines to print; null where no demonstration accounts are. */
export async function demoAccounts(environment: Environment, reset: boolean): Promise<string[] | null> {
  const config = configOf(environment, process.cwd())
  const kept = config.production ? null : await keptSecrets(config.data)
  if (kept === null) return null
  return accountLines(reset ? await renew(config, kept) : kept)
}

async function renew(config: Config, kept: readonly Secret[]): Promise<Secret[]> {
  const renewed = kept.map((secret) => ({ ...secret, password: newPassword() }))
  const database = await openData(config)
  await database.em.fork().transactional(async (em) => {
    for (const { username, password } of renewed) {
      const account = await em.findOneOrFail(Account, { username })
      account.passwordHash = await hashPassword(password)
      await em.nativeDelete(Session, { account: account.id })
    }
  })
  await database.close()
  await keepSecrets(config.data, renewed)
  return renewed
}
