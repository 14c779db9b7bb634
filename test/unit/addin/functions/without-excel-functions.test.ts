import { expect, test } from '@jest/globals'

test('where Excel offers no worksheet functions, the page goes on without them', async () => {
  expect('CustomFunctions' in globalThis).toBe(false)
  await expect(import('#addin/functions.ts')).resolves.toBeDefined()
})
