import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { functionsMetadata, shapes } from '#addin/functions/metadata.ts'
import { functions as en } from '#addin/locale/en/functions.ts'
import { functions as vi } from '#addin/locale/vi/functions.ts'

interface Described {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean; readonly repeating?: boolean }[]
}

const described = (JSON.parse(functionsMetadata()) as { functions: readonly Described[] }).functions
const ids = described.map(({ id }) => id)

/** What the page associates when Excel offers worksheet functions, seen by standing where Excel stands. */
const associated = async (): Promise<readonly string[]> => {
  const seen: string[] = []
  const scope = globalThis as { CustomFunctions?: unknown }
  scope.CustomFunctions = { associate: (id: string) => seen.push(id), Error, ErrorCode: {} }
  await import('#addin/functions.ts')
  delete scope.CustomFunctions
  return seen
}

describe('worksheet functions', () => {
  test('metadata, associated functions and locale name the same five', async () => {
    expect(ids).toEqual(['TENMODUN', 'KIEMTRA', 'SOTIET', 'CONTHIEU', 'XEPLOAI'])
    expect([...(await associated())].sort()).toEqual([...ids].sort())
    expect(Object.keys(vi.described)).toEqual(Object.keys(shapes))
  })

  test('every function and every parameter is described in Vietnamese', () => {
    for (const { id, description, parameters } of described) {
      expect(description.length).toBeGreaterThan(20)
      expect(parameters).toHaveLength(vi.described[id as keyof typeof vi.described].parameters.length)
      for (const { name, description: words } of parameters) expect([name.length > 1, words.length > 5]).toEqual([true, true])
    }
  })

  test('names are such as Excel takes; what may be left out comes last, and only the last repeats', () => {
    for (const { name, parameters } of described) {
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,}$/)
      const optional = parameters.map((one) => one.optional === true)
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)))
      expect(parameters.slice(0, -1).some((one) => one.repeating)).toBe(false)
    }
  })

  test('both languages answer the same', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi).filter((key) => key !== 'described'))
  })

  test('the build writes the file that the manifest names', () => {
    expect(readFileSync('addin/vite.config.ts', 'utf8')).toContain("fileName: 'functions.json'")
    expect(readFileSync('manifest.xml', 'utf8')).toContain('/addin/functions.json')
  })
})
