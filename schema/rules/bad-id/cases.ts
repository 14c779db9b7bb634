import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

const codes = (...all: readonly string[]) => all.map((staffCode, at) => ({ fullName: `Người Thử ${at}`, staffCode }))

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
  wrong('a digit lost from a code of the school', [{ line: 5, field: 'staffCode', severity: 'warning' }], [[...codes('TN0101', 'TN0102', 'TN0103', 'TN0104', 'TN0105', 'TN106')]]),
  right('codes that count on', [...codes('GV08', 'GV09', 'GV10', 'GV11', 'GV12', 'GV100')]),
  right('codes without zeros before them', [...codes('GV7', 'GV8', 'GV9', 'GV10', 'GV11', 'GV12', 'GV13', 'GV14')]),
]
