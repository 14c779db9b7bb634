import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { goAllTheWay, people, stepsOf } from '#test/support/faults/handing-over.ts'
import { parties } from '#test/support/faults/parties.ts'
import { planWorld, year, type PlanWorld } from '#test/support/plan-world.ts'
import { interleaved } from './measure.ts'
import { openRaw, type Statement } from './raw-database.ts'
import { figure, named, ratio, type Table } from './table.ts'

const SCHOOLS = 50
const TEACHERS = 50
const PAGE = 200
const ROUNDS = 9

const FIELDS = ['fullName', 'birthDate', 'gender', 'role', 'group', 'level', 'subject', 'modules', 'programme01', 'programme02', 'periods01', 'periods02', 'periods03', 'startDate', 'endDate', 'rating', 'note'] as const

const query = `query ($authority: ID!, $year: SchoolYear!, $first: Int!, $after: String) {
  authorityLines(authority: $authority, schoolYear: $year, purpose: "Đo tốc độ", first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { personId schoolCode schoolName state receipt ${FIELDS.join(' ')} } } } }`

interface Pulled {
  readonly rows: number
  readonly bytes: number
}

interface Page {
  readonly data: { readonly authorityLines: { readonly edges: readonly unknown[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } } }
}

const pullByApi = async ({ server, commune, tokens }: PlanWorld): Promise<Pulled> => {
  const pulled = { rows: 0, bytes: 0 }
  let after: string | null = null
  for (let more = true; more; ) {
    const response: Response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.officer}` },
      body: JSON.stringify({ query, variables: { authority: commune, year, first: PAGE, after } }),
    })
    const text: string = await response.text()
    const { edges, pageInfo } = (JSON.parse(text) as Page).data.authorityLines
    pulled.rows += edges.length
    pulled.bytes += text.length
    more = pageInfo.hasNextPage
    after = pageInfo.endCursor
  }
  return pulled
}

const sqlName = (field: string): string => `l."${field.replace(/([A-Z])/g, '_$1').replace(/(\d+)$/, '$1').toLowerCase()}" as "${field}"`

/** The same rows by the driver, as JSON, over plain node:http: no rights, no log, no schema. */
const rawServer = async (statement: Statement, authority: string): Promise<Server> => {
  const server = createServer((request, response) => {
    const offset = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('offset'))
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(statement.all(authority, year, PAGE, offset)))
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  return server
}

const pullRaw = async (server: Server): Promise<Pulled> => {
  const { port } = server.address() as AddressInfo
  const pulled = { rows: 0, bytes: 0 }
  for (let more = true; more; ) {
    const text = await (await fetch(`http://127.0.0.1:${String(port)}/?offset=${String(pulled.rows)}`)).text()
    const rows = JSON.parse(text) as unknown[]
    pulled.rows += rows.length
    pulled.bytes += text.length
    more = rows.length === PAGE
  }
  return pulled
}

const fill = async (world: PlanWorld): Promise<void> => {
  for (const party of await parties(world, SCHOOLS)) await goAllTheWay({ url: () => world.server.url, party, steps: stepsOf(party, { rows: people(TEACHERS), size: TEACHERS }) })
}

const sql = `select l.person_id as "personId", s.code as "schoolCode", s.name as "schoolName", p.state as "state", b.number as "receipt", ${FIELDS.map(sqlName).join(', ')}
  from plan_line l join plan p on p.id = l.plan_id join school s on s.id = p.school_id join submission b on b.plan_id = p.id
  where p.authority_id = ? and p.school_year = ? order by s.code, l.position limit ? offset ?`

const k = 1024

export const pullTable = async (): Promise<Table> => {
  const world = await planWorld()
  await fill(world)
  const database = openRaw(join(world.server.config.data, 'bdtx.sqlite'))
  const raw = await rawServer(database.prepare(sql), world.commune)
  const [api, direct] = [await pullByApi(world), await pullRaw(raw)]
  if (api.rows !== SCHOOLS * TEACHERS || direct.rows !== api.rows) throw new Error(`${String(api.rows)} and ${String(direct.rows)} rows pulled`)
  const all = await interleaved([{ name: 'raw', run: () => pullRaw(raw) }, { name: 'api', run: () => pullByApi(world) }], { rounds: ROUNDS, prepare: () => undefined })
  const [one, other] = [named(all, 'raw'), named(all, 'api')]
  raw.close()
  raw.closeAllConnections()
  database.close()
  await world.stop()
  return {
    title: 'District pull',
    said: `${String(SCHOOLS)} schools, ${String(SCHOOLS * TEACHERS)} teachers, in pages of ${String(PAGE)}: \`authorityLines\` (rights, log of who read whom, what was handed over and sealed) against raw SQL with JSON.stringify over node:http on the same SQLite file.`,
    headings: ['way', 'all pages', 'per row', 'bytes', 'ratio'],
    rows: [['raw', one, direct] as const, ['GraphQL', other, api] as const].map(([name, timed, { rows, bytes }]) => [name, `${figure(timed.ms)} ms`, `${figure((timed.ms * 1000) / rows)} µs`, `${figure(bytes / k)} KB`, ratio(timed, one)]),
  }
}
