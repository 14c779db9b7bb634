import { writeInvitation } from '#server/account/account-invite.ts'
import { systemClock } from '#server/clock.ts'
import { configOf, type Environment } from '#server/config.ts'
import { openData } from '#server/main.ts'

/** Writes the invitation straight into the database of the settings. */
export async function inviteAdministrator(environment: Environment): Promise<{ url: string; expiresAt: string }> {
  const config = configOf(environment, process.cwd())
  const database = await openData(config)
  const context = { em: database.em.fork(), clock: systemClock, origin: config.origin, settings: { ...config, demonstration: config.demo } }
  const { url, expiresAt } = await writeInvitation(context, { role: 'administrator', school: null, authority: null })
  await database.close()
  return { url: url ?? '', expiresAt: expiresAt?.toISOString() ?? '' }
}
