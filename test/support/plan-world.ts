import { hashOf, newToken } from '#server/account/token.ts'
import { Account } from '#server/account/account.entity.ts'
import { Grant } from '#server/account/grant.entity.ts'
import { Session } from '#server/account/session.entity.ts'
import type { AccountRole } from '#server/account/role.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import { pack } from '#schema/law/pack.ts'
import { School } from '#server/school/school.entity.ts'
import { Supervision } from '#server/school/supervision.entity.ts'
import { heldClock, startTestServer, type GraphqlAnswer, type TestServer } from './test-server.ts'

export const year = '2026-2027'
export const ruleset = pack.version

interface Unit {
  readonly school?: School
  readonly authority?: Authority
}

/** Two schools, their authority of today, the one that ended, and one token per role: made in the database, used through HTTP. */
export interface PlanWorld {
  readonly server: TestServer
  readonly clock: ReturnType<typeof heldClock>
  readonly school: string
  readonly other: string
  readonly commune: string
  readonly district: string
  readonly department: string
  readonly tokens: Readonly<Record<'clerk' | 'clerk2' | 'principal' | 'officer' | 'departmentOfficer' | 'districtOfficer' | 'otherClerk' | 'otherPrincipal' | 'administrator', string>>
  ask(who: keyof PlanWorld['tokens'] | null, query: string, variables?: object): Promise<GraphqlAnswer>
  stop(): Promise<void>
}

export async function planWorld(start = '2026-05-01T02:00:00Z'): Promise<PlanWorld> {
  const clock = heldClock(start)
  const server = await startTestServer({ demo: false, clock })
  const em = server.database.em.fork()
  const unit = <T extends object>(kind: new () => T, facts: object): T => {
    const made = Object.assign(new kind(), facts)
    em.persist(made)
    return made
  }
  const department = unit(Authority, { code: 'SO', name: 'Sở Giáo dục và Đào tạo', kind: 'Sở' })
  const district = unit(Authority, { code: 'QUAN', name: 'Phòng Giáo dục và Đào tạo', kind: 'Phòng', to: '2025-06-30', parent: department })
  const commune = unit(Authority, { code: 'XA', name: 'Ủy ban nhân dân xã', kind: 'Xã', from: '2025-07-01', parent: department })
  const school = unit(School, { code: 'TH1', name: 'Trường Tiểu học Một', levels: ['primary'] })
  const other = unit(School, { code: 'TH2', name: 'Trường Tiểu học Hai', levels: ['primary'] })
  for (const one of [school, other]) {
    unit(Supervision, { school: one, authority: district, to: '2025-06-30' })
    unit(Supervision, { school: one, authority: commune, from: '2025-07-01' })
  }
  const token = (username: string, role: AccountRole, at: Unit): string => {
    const secret = newToken()
    const account = unit(Account, { username, displayName: `Tên ${username}`, passwordHash: '-' })
    unit(Grant, { account, role, school: at.school ?? null, authority: at.authority ?? null })
    unit(Session, { account, tokenHash: hashOf(secret), expiresAt: new Date('2099-01-01T00:00:00Z') })
    return secret
  }
  const tokens = {
    clerk: token('clerk', 'clerk', { school }),
    clerk2: token('clerk2', 'clerk', { school }),
    principal: token('principal', 'principal', { school }),
    officer: token('officer', 'officer', { authority: commune }),
    departmentOfficer: token('department', 'officer', { authority: department }),
    districtOfficer: token('district', 'officer', { authority: district }),
    otherClerk: token('other', 'clerk', { school: other }),
    otherPrincipal: token('otherprincipal', 'principal', { school: other }),
    administrator: token('administrator', 'administrator', {}),
  }
  await em.flush()
  return {
    server,
    clock,
    school: school.id,
    other: other.id,
    commune: commune.id,
    district: district.id,
    department: department.id,
    tokens,
    ask: (who, query, variables) => server.ask(query, variables, who === null ? null : tokens[who]),
    stop: () => server.stop(),
  }
}
