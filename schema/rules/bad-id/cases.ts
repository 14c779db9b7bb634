import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('all of one length', [
    { fullName: 'Người Thử Một', staffCode: '0001112223' },
    { fullName: 'Người Thử Hai', staffCode: '0001112224' },
  ]),
  wrong('a lost zero', [{ line: 2, field: 'staffCode', severity: 'warning' }], [
    [
      { fullName: 'Người Thử Một', staffCode: '0001112223' },
      { fullName: 'Người Thử Hai', staffCode: '0001112224' },
      { fullName: 'Người Thử Ba', staffCode: '001112225' },
    ],
  ]),
  right('old and new citizen numbers', [
    { fullName: 'Người Thử Một', staffCode: '000111222333' },
    { fullName: 'Người Thử Hai', staffCode: '000111222334' },
    { fullName: 'Người Thử Ba', staffCode: '000111222' },
  ]),
  right('codes of the school itself', [
    { fullName: 'Người Thử Một', staffCode: '1' },
    { fullName: 'Người Thử Hai', staffCode: '22' },
    { fullName: 'Người Thử Ba', staffCode: 'GV3' },
  ]),
]
