import { readFile, readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse, print, separateOperations } from 'graphql'
import { serviceLimits } from '#server/graph/limits.ts'
import { startTestServer, type TestServer } from '#test/support/test-server.ts'

let server: TestServer
beforeAll(async () => { server = await startTestServer({ demo: false }) })
afterAll(() => server.stop())

const operations = async (): Promise<[string, string][]> => {
  const files = (await readdir('addin/api')).filter((name) => name.endsWith('.graphql'))
  const texts = await Promise.all(files.map((name) => readFile(`addin/api/${name}`, 'utf8')))
  return Object.entries(separateOperations(parse(texts.join('\n')))).map(([name, document]) => [name, print(document)])
}

test('whatever the add-in asks is in the contract and within the limits', async () => {
  const asked = await operations()
  expect(asked.length).toBeGreaterThan(10)
  for (const [name, document] of asked) {
    expect(Buffer.byteLength(document)).toBeLessThan(serviceLimits.documentBytes)
    // Variables are left out: an operation that gets as far as missing them has passed every check of its text.
    const { errors } = await server.ask(document)
    expect([name, errors.filter(({ extensions }) => /VALIDATION|PARSE|COST/.test(extensions.code))]).toEqual([name, []])
  }
})
