import { expect, test } from '@jest/globals'
import { faultsOfPassword, hashPassword, passwordFits } from '#server/account/password.ts'

const faults = (password: string, username = 'vanthu.saomai') => faultsOfPassword(password, username).map(({ messageEn }) => messageEn.split('.')[0])

test.each([
  ['chin ky tu'.slice(0, 9), ['The password is too short']],
  ['muoi ky tu', []],
  ['😀'.repeat(9), ['The password is too short']],
  ['x'.repeat(201), ['The password is too long']],
  ['12345678901234', ['This password is too easy to guess']],
  ['MatKhau2025!', ['This password is too easy to guess']],
  ['abababababab', ['This password is too easy to guess']],
  ['toi la VanThu.SaoMai', ['The password contains the username and is easy to guess']],
  ['trời hôm nay đẹp', []],
])('%p', (password, expected) => {
  expect(faults(password)).toEqual(expected)
})

test('a hash is argon2id, salted, and fits its own password only, however the accents were typed', async () => {
  const [one, other] = await Promise.all([hashPassword('trời hôm nay đẹp'), hashPassword('trời hôm nay đẹp')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await passwordFits(one, 'trời hôm nay đẹp'.normalize('NFD'))).toBe(true)
  expect(await passwordFits(one, 'trời hôm nay đẹp ')).toBe(false)
  expect(await passwordFits(null, 'trời hôm nay đẹp')).toBe(false)
})
