import { randomUUID } from 'node:crypto'
import { Account } from '#server/account/account.entity.ts'
import { Grant } from '#server/account/grant.entity.ts'
import { hashPassword } from '#server/account/password.ts'
import type { AccountRole } from '#server/account/role.ts'
import { Session } from '#server/account/session.entity.ts'
import { hashOf, newToken } from '#server/account/token.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import { School } from '#server/school/school.entity.ts'
import { Supervision } from '#server/school/supervision.entity.ts'
import { submitInput, submitText, teacher, type Row } from './plan-documents.ts'
import { year } from './plan-world.ts'
import type { GraphqlAnswer, TestServer } from './test-server.ts'

/** How the API is asked: over whatever line the test has. */
export type Ask = (query: string, variables: object, token: string) => Promise<GraphqlAnswer>

/** A school of the large commune with the tokens its people go by. */
export interface LargeSchool {
  readonly id: string
  readonly clerk: string
  readonly principal: string
}

export interface LargeAuthority {
  readonly id: string
  readonly name: string
  readonly officer: { readonly username: string; readonly password: string; readonly token: string }
  /** Principals `hieutruong.0`, `hieutruong.1` and so on share the officer's password. */
  readonly schools: readonly LargeSchool[]
}

const act = (name: string, input: string): string => `mutation ($plan: ID!, $input: ${input}!) { ${name}(plan: $plan, input: $input) { plan { id version } userErrors { messageVi } } }`

interface Acted {
  readonly plan: { readonly id: string; readonly version: number } | null
  readonly userErrors: readonly { readonly messageVi: string }[]
}

const must = async (asked: ReturnType<Ask>): Promise<NonNullable<Acted['plan']>> => {
  const { data, errors } = await asked
  const [answer] = Object.values((data ?? {}) as Record<string, Acted>)
  if (errors.length > 0 || !answer?.plan) throw new Error(JSON.stringify(errors.length > 0 ? errors : answer))
  return answer.plan
}

/** Rows of a school from the clerk up to the authority. */
export const handOver = async (ask: Ask, { id, clerk, principal }: LargeSchool, rows: readonly Row[]): Promise<void> => {
  const sent = await must(ask(submitText, { school: id, input: submitInput(rows) }, clerk))
  const approved = await must(ask(act('planApprove', 'PlanActInput'), { plan: sent.id, input: { version: sent.version, idempotencyKey: randomUUID() } }, principal))
  await must(ask(act('planPush', 'PlanActInput'), { plan: sent.id, input: { version: approved.version, idempotencyKey: randomUUID() } }, principal))
}

/** The authority sends a plan back, so that the school can hand over anew. */
export const sendBack = async (ask: Ask, { officer }: LargeAuthority, school: LargeSchool): Promise<void> => {
  const { data } = await ask('query ($s: ID!, $y: SchoolYear!) { plan(school: $s, schoolYear: $y) { id version } }', { s: school.id, y: year }, officer.token)
  const { id, version } = data.plan as { id: string; version: number }
  await must(ask(act('planSendBack', 'PlanReturnInput'), { plan: id, input: { version, note: 'Bổ sung', notes: [], idempotencyKey: randomUUID() } }, officer.token))
}

/** People of a school, each another; numbers of two schools do not overlap. */
export const peopleOf = (school: number, count: number): Row[] => Array.from({ length: count }, (_, at) => teacher(school * 500 + at, { periods03: '40', group: `Tổ ${String(1 + (at % 4))}` }))

/** A commune with so many schools, entered into the database at once; what they hand over goes through the API. */
export const largeAuthority = async ({ database }: Pick<TestServer, 'database'>, schools: number): Promise<LargeAuthority> => {
  const em = database.em.fork()
  const unit = <T extends object>(kind: new () => T, facts: object): T => {
    const made = Object.assign(new kind(), facts)
    em.persist(made)
    return made
  }
  const person = (username: string, passwordHash: string): ((role: AccountRole, at: object) => string) => (role, at) => {
    const token = newToken()
    const account = unit(Account, { username, displayName: `Tên ${username}`, passwordHash })
    unit(Grant, { account, role, ...at })
    unit(Session, { account, tokenHash: hashOf(token), expiresAt: new Date('2099-01-01T00:00:00Z') })
    return token
  }
  const password = 'mat-khau-cho-bai-kiem-tra'
  const passwordHash = await hashPassword(password)
  const authority = unit(Authority, { code: 'X-LON', name: 'Ủy ban nhân dân xã Lớn', kind: 'Xã', from: '2025-07-01' })
  const token = person('chuyenvien.lon', passwordHash)('officer', { authority })
  const made = Array.from({ length: schools }, (_, at) => {
    const school = unit(School, { code: `TH-${String(at + 1).padStart(2, '0')}`, name: `Trường Tiểu học Số ${String(at + 1)}`, levels: ['primary'] })
    unit(Supervision, { school, authority, from: '2025-07-01' })
    return { id: school.id, clerk: person(`vanthu.${String(at)}`, '-')('clerk', { school }), principal: person(`hieutruong.${String(at)}`, passwordHash)('principal', { school }) }
  })
  await em.flush()
  return { id: authority.id, name: authority.name, officer: { username: 'chuyenvien.lon', password, token }, schools: made }
}
