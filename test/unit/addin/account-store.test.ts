import { beforeEach, expect, test } from '@jest/globals'
import { accountStore, beginAs } from '#addin/desk/account-store.ts'

const typed = accountStore('')
const told = accountStore('', 'session')

beforeEach(() => {
  beginAs('van-thu')
  typed.set('điểm đã gõ')
  told.set('sổ đã đọc')
})

test('the same account signs in again: what was typed is there, what was told is read anew', () => {
  beginAs('van-thu')
  expect([typed.get(), told.get()]).toEqual(['điểm đã gõ', ''])
})

test('another account finds nothing of it', () => {
  beginAs('hieu-truong')
  expect([typed.get(), told.get()]).toEqual(['', ''])
})
