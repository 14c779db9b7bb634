import { describe, expect, test } from '@jest/globals'
import { en } from '#addin/locale/en.ts'
import { vi } from '#addin/locale/vi.ts'

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

const keys = (tree: Tree, path = ''): readonly string[] =>
  Object.entries(tree).flatMap(([name, value]) => (isTree(value) ? keys(value, `${path}${name}.`) : [`${path}${name}:${typeof value}`]))

const texts = (tree: Tree): readonly string[] => Object.values(tree).flatMap((value) => (isTree(value) ? texts(value) : typeof value === 'string' ? [value] : []))

describe('what the pane says', () => {
  test('both languages say the same things', () => {
    expect(keys(vi).length).toBeGreaterThan(250)
    expect(keys(en)).toEqual(keys(vi))
  })

  test('no sentence is empty', () => {
    for (const language of [vi, en]) expect(texts(language).filter((text) => text.trim() === '')).toEqual([])
  })

  test('Vietnamese is written in one form of Unicode', () => {
    expect(texts(vi).filter((text) => text !== text.normalize('NFC'))).toEqual([])
  })
})
