import type { SqlEntityManager } from '@mikro-orm/sql'
import { Account } from '#server/account/account.entity.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import type { Clock } from '#server/context.ts'
import { Plan } from '#server/plan/plan.entity.ts'
import { AccessLog, type AccessWay } from './access-log.entity.ts'

export interface Reader {
  /** Null: a command on the machine of the server. */
  readonly account: { readonly id: string; readonly displayName: string } | null
  readonly name: string
  readonly authority: string
  readonly way: AccessWay
  readonly purpose: string
}

/** How many named people of which plans were read. */
export type Seen = ReadonlyMap<string, number>

interface Scene {
  readonly em: SqlEntityManager
  readonly clock: Clock
}

const whereOf = ({ account, authority, way, purpose }: Reader, day: string) => ({ account: account?.id ?? null, authority, way, purpose, day })

function entryFor(em: SqlEntityManager, plan: string, { reader, clock }: { reader: Reader; clock: Clock }): AccessLog {
  const { name, way, purpose, authority, account } = reader
  const [at, day] = [clock.now(), clock.today()]
  const who = { account: account ? em.getReference(Account, account.id) : null, authority: em.getReference(Authority, authority), byName: name }
  return em.create(AccessLog, { plan: em.getReference(Plan, plan), ...who, way, purpose, day, at, lastAt: at, lines: 0 })
}

/** Writes down a reading before its answer leaves; readings of one day by one person for one purpose add up. */
export async function logAccess({ em, clock }: Scene, reader: Reader, seen: Seen): Promise<void> {
  if (seen.size === 0) return
  const own = em.fork()
  const known = await own.find(AccessLog, { plan: { $in: [...seen.keys()] }, ...whereOf(reader, clock.today()) })
  const entries = new Map(known.map((entry) => [entry.plan.id, entry]))
  for (const [plan, lines] of seen) {
    const entry = entries.get(plan) ?? entryFor(own, plan, { reader, clock })
    entry.lines += lines
    entry.lastAt = clock.now()
  }
  await own.flush()
}

/** Every reading of a plan by outsiders, newest first. */
export const accessTo = (em: SqlEntityManager, plan: string): Promise<AccessLog[]> =>
  em.find(AccessLog, { plan }, { populate: ['authority'], orderBy: { lastAt: 'desc', id: 'asc' } })
