import { expect, test } from '@jest/globals'
import { canonical, sha256Of } from '#server/submission/canonical.ts'

test('one meaning has one text: keys in order, what is undefined left out, order of lists kept', () => {
  expect(canonical({ b: [2, 1], a: { d: undefined, c: 'ệ' }, e: null })).toBe('{"a":{"c":"ệ"},"b":[2,1],"e":null}')
  expect(canonical({ e: null, a: { c: 'ệ' }, b: [2, 1] })).toBe(canonical({ b: [2, 1], a: { c: 'ệ' }, e: null }))
  expect(canonical({ b: [1, 2] })).not.toBe(canonical({ b: [2, 1] }))
})

test('the hash is the usual one of the UTF-8 text', () => {
  expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
