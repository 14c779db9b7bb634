import { randomUUID } from 'node:crypto'
import { Account } from '#server/account/account.entity.ts'
import { Grant } from '#server/account/grant.entity.ts'
import type { AccountRole } from '#server/account/role.ts'
import { Session } from '#server/account/session.entity.ts'
import { hashOf, newToken } from '#server/account/token.ts'
import { School } from '#server/school/school.entity.ts'
import { planWorld, year, type PlanWorld } from './plan-world.ts'

/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads whatever it asked for */
export type Asked = Promise<any>

export interface YearWorld extends PlanWorld {
  /** Tokens of the roles a year has besides clerk and principal. */
  readonly heads: Readonly<Record<'teamHead' | 'otherHead' | 'deputy' | 'deputy2', string>>
  readonly deputy: string
  as(token: string, query: string, variables?: object): Asked
  record(token: string, acts: readonly object[], more?: object): Asked
  book(token: string, fields?: string): Asked
}

const error = '__typename code messageVi messageEn path'
export const recordText = `mutation ($school: ID!, $schoolYear: SchoolYear!, $input: YearRecordInput!) { yearRecord(school: $school, schoolYear: $schoolYear, input: $input) {
  book { version } replayed results { index entered id userErrors { ${error} } } userErrors { ${error} } } }`

export const bookText = (fields: string): string => `query ($school: ID!, $schoolYear: SchoolYear!) { yearBook(school: $school, schoolYear: $schoolYear) { version ${fields} } }`

/** A plan world with everybody who has a part in a year; people and acts are entered through the API. */
export async function yearWorld(start = '2026-09-10T02:00:00Z'): Promise<YearWorld> {
  const world = await planWorld(start)
  const em = world.server.database.em.fork()
  const school = await em.findOneOrFail(School, { id: world.school })
  const ids = new Map<string, string>()
  const token = (username: string, role: AccountRole, team: string | null = null): string => {
    const secret = newToken()
    const account = Object.assign(new Account(), { username, displayName: `Tên ${username}`, passwordHash: '-' })
    em.persist([account, Object.assign(new Grant(), { account, role, school, team }), Object.assign(new Session(), { account, tokenHash: hashOf(secret), expiresAt: new Date('2099-01-01T00:00:00Z') })])
    ids.set(username, account.id)
    return secret
  }
  const heads = { teamHead: token('head', 'teamHead', 'Tổ 1'), otherHead: token('head2', 'teamHead', 'Tổ 2'), deputy: token('deputy', 'deputy'), deputy2: token('deputy2', 'deputy') }
  await em.flush()
  const as = async (secret: string, query: string, variables: object = {}): Asked => {
    const { data, errors } = await world.server.ask(query, { school: world.school, schoolYear: year, ...variables }, secret)
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return Object.values(data as object)[0]
  }
  const book = (secret: string, fields = ''): Asked => as(secret, bookText(fields))
  return {
    ...world, heads, deputy: ids.get('deputy') ?? '', as, book,
    record: async (secret, acts, more = {}) => {
      const version = ((await book(world.tokens.clerk)) as { version: number }).version
      return as(secret, recordText, { input: { acts, version, idempotencyKey: randomUUID(), ...more } })
    },
  }
}

/** Somebody recruited into the year; the server makes the person. */
export const joining = (fullName: string, team = 'Tổ 1', more: object = {}): object =>
  ({ join: { member: { fullName, birthDate: '1985-05-05', role: 'TEACHER', level: 'PRIMARY', team, ...more }, from: 'RECRUITED', on: '2026-08-15' } })

export const moduleItem = (module: string, more: object = {}): object => ({ id: module, programme: '03', module, periods: 20, months: [], ...more })

export const codesOf = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] => userErrors.map(({ code }) => code)
