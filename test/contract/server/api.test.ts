import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql'
import { apiSchema } from '#server/http/schema.ts'
import { printApi } from '#server/http/print-api.ts'

test('schema/api.graphql is what the server emits', async () => {
  expect(await readFile('schema/api.graphql', 'utf8')).toBe(await printApi())
})

const fieldsOf = (type: GraphQLNamedType): [string, string | null | undefined][] => {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description])
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as [string, string | null | undefined],
    ...field.args.map((arg): [string, string | null | undefined] => [`${type.name}.${field.name}(${arg.name})`, arg.description]),
  ])
}

const undescribed = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'].includes(type.name))
    .flatMap((type): [string, string | null | undefined][] => [[type.name, type.description], ...fieldsOf(type)])
    .filter(([, description]) => !description)
    .map(([name]) => name)

const undescribedRoots = (schema: GraphQLSchema): string[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((root) => (root ? fieldsOf(root) : [])).filter(([, text]) => !text).map(([name]) => name)

test('every type, field and argument says what it is for', async () => {
  const schema = await apiSchema()
  expect([...undescribed(schema), ...undescribedRoots(schema)]).toEqual([])
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).length).toBeGreaterThan(7)
})

test('closed sets are named as GraphQL names them and stored as the dictionary spells them', async () => {
  const level = (await apiSchema()).getType('Level')
  expect(isEnumType(level) && level.getValues().map(({ name, value }) => [name, value as string])).toEqual(
    expect.arrayContaining([['LOWER_SECONDARY', 'lowerSecondary']]),
  )
})
