import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { knownLocal } from '#schema/law/local/known.ts'
import { provisions } from '#schema/law/provisions.ts'
import { rules } from '#schema/rules/index.ts'

test('the table of coverage names every provision of law, and only rules that exist', async () => {
  const text = await readFile('schema/law/README.md', 'utf8')
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| subject')).map((line) => line.split('|'))
  const named = rows.flatMap((row) => [...(row[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, id]) => id!))
  for (const { id, layer } of [...provisions, ...knownLocal].filter((one) => one.layer !== 'product')) {
    expect({ id, layer, named: named.some((name) => name === id || (name.endsWith('/*') && id.startsWith(name.slice(0, -1)))) }).toEqual({ id, layer, named: true })
  }
  const known = new Set<string>(rules.map(({ id }) => id))
  const told = rows.flatMap((row) => [...(row[3] ?? '').matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].map(([, id]) => id!))
  expect(told.filter((id) => !known.has(id))).toEqual([])
  expect(told.length).toBeGreaterThan(15)
})
