import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLInputType, type GraphQLNamedType } from 'graphql'
import { apiSchema } from '#server/http/schema.ts'
import { startTestServer, type TestServer } from '#test/support/test-server.ts'

const schema = await apiSchema()
const nowhere = '00000000-0000-4000-8000-000000000000'

let server: TestServer
/** Things of Tiểu học Hoa Sen, which strangers must not be able to tell from nothing. */
const hidden: Record<string, string> = {}

beforeAll(async () => {
  server = await startTestServer()
  const token = await server.token('demo.vanthu')
  hidden['school'] = (await server.ask('{ school(code: "TH-HS") { id } }', {}, token)).data.school.id
  const query = 'query ($school: ID!) { plan(school: $school, schoolYear: "2024-2025") { id latestReceipt { number sha256 } lines(first: 1) { edges { node { personId } } } } }'
  const { plan } = (await server.ask(query, { school: hidden['school'] }, token)).data
  hidden['plan'] = plan.id
  hidden['personId'] = plan.lines.edges[0].node.personId
  const create = 'mutation ($input: AuthorityCreateInput!) { authorityCreate(input: $input) { authority { id } } }'
  const elsewhere = { code: 'P-KHAC', name: 'Phường khác', kind: 'Phường' }
  hidden['authority'] = (await server.ask(create, { input: elsewhere }, await server.token('demo.quantri'))).data.authorityCreate.authority.id
  hidden['grant'] = (await server.ask('{ viewer { grants { id } } }', {}, token)).data.viewer.grants[0].id
  hidden['parent'] = hidden['authority'] as string
  hidden['account'] = (await server.ask('{ viewer { id } }', {}, token)).data.viewer.id
  hidden['person'] = hidden['personId'] as string
  hidden['schools'] = hidden['school'] as string
})
afterAll(() => server.stop())

const plain: Record<string, unknown> = {
  first: 1, version: 1, schoolYear: '2024-2025', code: 'X-1', name: 'X', kind: 'X', date: '2025-05-15', from: '2025-07-01', levels: ['PRIMARY'],
  role: 'CLERK', mode: 'COMMIT', errorPolicy: 'ACCEPT_VALID', ruleset: 'x', clientRowId: 'x', field: 'fullName', texts: ['X'], number: 'X', sha256: 'x', final: true,
  idempotencyKey: 'khoa-chong-trung', username: 'x', password: 'x', displayName: 'x', token: 'x', fileId: 'x', addinVersion: 'x', text: 'x', note: 'x', purpose: 'x', provision: 'x', instrument: 'x', value: {}, states: ['PUSHED'],
}

/** A plain word, or where it is not one of a closed set, the first that is. */
const wordFor = (name: string, type: GraphQLNamedType): unknown =>
  isEnumType(type) && !type.getValue(String(plain[name])) ? type.getValues()[0]?.name : type.name === 'SchoolYear' ? plain['schoolYear'] : plain[name]

/** Something that fits where no word is known and one has to be given. */
const anyOf: Record<string, unknown> = { String: 'x', Int: 1, Float: 1, Boolean: true, ID: nowhere }

/** The value of an argument: the id of somebody else's thing, a plain word, or an input made of both. */
function valueOf(name: string, type: GraphQLInputType, ids: Record<string, string>): unknown {
  if (isListType(getNullableType(type))) return name in plain && !isInputObjectType(getNamedType(type)) ? plain[name] : [valueOf(name, getNamedType(type), ids) ?? anyOf[getNamedType(type).name]]
  const named = getNamedType(type)
  if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).flatMap((field) => pair(field.name, field.type, ids)))
  return named.name === 'ID' ? ids[name] : wordFor(name, named)
}

function pair(name: string, type: GraphQLInputType, ids: Record<string, string>): [string, unknown][] {
  const value = valueOf(name, type, ids) ?? (isNonNullType(type) ? anyOf[getNamedType(type).name] : undefined)
  return value === undefined ? [] : [[name, value]]
}

const leafFields = (field: GraphQLField<unknown, unknown>): string => {
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return ''
  const names = Object.values(type.getFields())
    .filter((one) => one.args.length === 0)
    .map((one) => (isObjectType(getNamedType(one.type)) ? `${one.name} { __typename }` : one.name === 'userErrors' ? 'userErrors { code messageVi path }' : one.name))
  return `{ ${names.filter((name) => !name.startsWith('findings') && !name.includes('results')).join(' ')} }`
}

const askFor = async (kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, asked: { ids: Record<string, string>; token: string | null }) => {
  const values = Object.fromEntries(field.args.flatMap((arg) => pair(arg.name, arg.type, asked.ids)))
  const heads = field.args.filter(({ name }) => name in values).map(({ name, type }) => [`$${name}: ${String(type)}`, `${name}: $${name}`])
  const document = `${kind} (${heads.map(([head]) => head).join(', ')}) { ${field.name}(${heads.map(([, use]) => use).join(', ')}) ${leafFields(field)} }`
  const { data, errors } = await server.ask(document, values, asked.token)
  return { data, errors: errors.map(({ message, extensions }) => [extensions.code, message]) }
}

const takesId = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some(({ type }) => {
    const named = getNamedType(type)
    return named.name === 'ID' || (isInputObjectType(named) && Object.values(named.getFields()).some((inner) => getNamedType(inner.type).name === 'ID'))
  })

const fieldsOf = (kind: 'query' | 'mutation') => Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).filter(takesId)

interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads whatever it asked for
  readonly data: any
  readonly errors: readonly (readonly string[])[]
}

/** What a stranger may be told: for a question nothing, for an act a refusal, of plans always the same one. */
const expectNothingTold = ({ data, errors }: Answer, name: string, signedIn: boolean): void => {
  expect(errors.filter(([code]) => code !== 'UNAUTHENTICATED')).toEqual([])
  const said = data?.[name] ?? null
  if (said !== null) expect(said.userErrors).not.toEqual([])
  if (said !== null && name.startsWith('plan') && signedIn) expect(said.userErrors[0].code).toBe('NOT_AVAILABLE')
}

const doors = (['query', 'mutation'] as const).flatMap((kind) => fieldsOf(kind).map((field) => [kind, field.name] as const))

describe.each(['demo.vanthu.mn', 'demo.hieutruong.thpt', null])('to a stranger (%s)', (username) => {
  test.each(doors)('%s %s answers the same for what is hidden and what is missing', async (kind, name) => {
    const field = fieldsOf(kind).find((one) => one.name === name)!
    const token = username && (await server.token(username))
    const ids: Record<string, string> = { ...hidden, id: (name === 'planById' ? hidden['plan'] : hidden['school'])! }
    const missing = Object.fromEntries(Object.keys(ids).map((key) => [key, nowhere]))
    const answer = await askFor(kind, field, { ids, token })
    expect(answer).toEqual(await askFor(kind, field, { ids: missing, token }))
    expectNothingTold(answer, name, token !== null)
    if (kind === 'query') expect([null, []]).toContainEqual(answer.data?.[name] ?? null)
  })
})

test('the strangers knocked at every door that takes an id', () => {
  expect(fieldsOf('query').map(({ name }) => name).sort()).toEqual(['authorityLines', 'authoritySummary', 'board', 'explainLine', 'paper', 'papers', 'plainProvisions', 'plan', 'planById', 'planDocument', 'provisionHistory', 'provisions', 'rollOverPreview', 'school', 'transfers', 'transfersOffered', 'yearBook', 'yearLedger'])
  expect(fieldsOf('mutation').length).toBeGreaterThanOrEqual(11)
})
