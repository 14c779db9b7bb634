import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('one name, two birth dates', [
    { fullName: 'Người Thử Một', birthDate: '1985-02-01' },
    { fullName: 'Người Thử Một', birthDate: '1985-02-02' },
  ]),
  wrong('one name, one birth date, written differently', [{ line: 1, field: 'fullName' }], [
    [
      { fullName: 'Người Thử Một', birthDate: '1985-02-01' },
      { fullName: 'NGƯỜI  THỬ MỘT'.normalize('NFD'), birthDate: '1985-02-01' },
    ],
  ]),
  wrong('one code, two names', [{ line: 1, field: 'staffCode' }], [
    [
      { fullName: 'Người Thử Một', staffCode: 'A33' },
      { fullName: 'Người Thử Hai', staffCode: 'a33 ' },
    ],
  ]),
  wrong('only the year of birth is known', [{ line: 1, severity: 'warning' }], [
    [
      { fullName: 'Người Thử Một', birthDate: '1985' },
      { fullName: 'Người Thử Một', birthDate: '1985' },
    ],
  ]),
  right('a name alone is not enough', [{ fullName: 'Người Thử Một' }, { fullName: 'Người Thử Một' }]),
  right('the other line is of someone who left', [
    { fullName: 'Người Thử Một', staffCode: 'A33', status: 'left' },
    { fullName: 'Người Thử Một', staffCode: 'A33' },
  ]),
]
