import { describe, expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { readdirSync, readFileSync } from 'node:fs'
import * as generated from '#addin/api/generated/graphql.ts'

const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'))
const operations = parse(readdirSync('addin/api').filter((file) => file.endsWith('.graphql')).map((file) => readFileSync(`addin/api/${file}`, 'utf8')).join('\n'))

describe('what the add-in asks the server', () => {
  test('every operation is valid against the contract', () => {
    expect(validate(schema, operations).map((error) => error.message)).toEqual([])
  })

  test('the committed operations are those of the files: generated anew after the last change', () => {
    const names = operations.definitions.flatMap((one) => (one.kind === 'OperationDefinition' && one.name ? [one.name.value] : []))
    expect(names.length).toBeGreaterThan(20)
    for (const name of names) {
      const document = (generated as unknown as Record<string, { toString(): string } | undefined>)[`${name}Document`]
      expect(document && validate(schema, parse(document.toString())).map((error) => error.message)).toEqual([])
    }
  })
})
