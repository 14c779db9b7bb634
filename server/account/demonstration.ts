import type { SqlEntityManager } from '@mikro-orm/sql'
import { Account } from './account.entity.ts'

/** Names of demonstration accounts begin so; nobody else may take such a name. */
export const demonstrationPrefix = 'demo.'

export const isDemonstration = (username: string): boolean => username.startsWith(demonstrationPrefix)

/** Whether a database holds demonstration accounts: a production server does not start on one. */
export const holdsDemonstration = async (em: SqlEntityManager): Promise<boolean> =>
  (await em.count(Account, { username: { $like: `${demonstrationPrefix}%` } })) > 0
