import { hashOf, newToken } from '#server/account/token.ts'
import { Account } from '#server/account/account.entity.ts'
import { Grant } from '#server/account/grant.entity.ts'
import type { AccountRole } from '#server/account/role.ts'
import { Session } from '#server/account/session.entity.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import { School } from '#server/school/school.entity.ts'
import { Supervision } from '#server/school/supervision.entity.ts'
import type { PlanWorld } from '#test/support/plan-world.ts'

/** A school with the people who hand its plan over. */
export interface Party {
  readonly school: string
  readonly clerk: string
  readonly colleague: string
  readonly principal: string
}

let made = 0

/** So many schools more, all under the commune of the world. */
export const parties = async (world: PlanWorld, count: number): Promise<Party[]> => {
  const em = world.server.database.em.fork()
  const commune = await em.findOneOrFail(Authority, { id: world.commune })
  const party = (): Party => {
    const code = `P${String((made += 1)).padStart(4, '0')}`
    const school = Object.assign(new School(), { code, name: `Trường ${code}`, levels: ['primary'] })
    em.persist([school, Object.assign(new Supervision(), { school, authority: commune, from: '2025-07-01' })])
    const signedIn = (username: string, role: AccountRole): string => {
      const secret = newToken()
      const account = Object.assign(new Account(), { username: `${username}.${code}`, displayName: username, passwordHash: '-' })
      em.persist([account, Object.assign(new Grant(), { account, role, school }), Object.assign(new Session(), { account, tokenHash: hashOf(secret), expiresAt: new Date('2099-01-01T00:00:00Z') })])
      return secret
    }
    return { school: school.id, clerk: signedIn('clerk', 'clerk'), colleague: signedIn('colleague', 'clerk'), principal: signedIn('principal', 'principal') }
  }
  const all = Array.from({ length: count }, party)
  await em.flush()
  return all
}
