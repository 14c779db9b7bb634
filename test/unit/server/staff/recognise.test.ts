import { describe, expect, test } from '@jest/globals'
import { fingerprintOf, folded } from '#server/staff/fingerprint.ts'
import { Person } from '#server/staff/person.entity.ts'
import { canBe, recognise } from '#server/staff/recognise.ts'

const seen = (fullName: string, birthDate: string | null = null, staffCode: string | null = null) => fingerprintOf({ fullName, birthDate, staffCode })
const person = (fullName: string, birthDate: string | null = null, staffCode: string | null = null): Person => Object.assign(new Person(), seen(fullName, birthDate, staffCode))
const names = (found: ReturnType<typeof recognise>): string[] => (found.who === 'unsure' ? found.candidates.map(({ fullName }) => fullName) : [])

test('names are compared without case and spaces, but with their accents', () => {
  expect(folded(' NGUYỄN  Thị\u00a0Hà ')).toBe('nguyễn thị hà')
  expect(folded('Ha\u0300')).toBe(folded('Hà'))
  expect(folded('Hà')).not.toBe(folded('Há'))
})

describe('a row without an id', () => {
  const lan = person('Trần Thị Lan', '1980-05-06', 'A1')
  const lanYear = person('Trần Thị Lan', '1991')
  const minh = person('Lê Minh')

  test('is tied by its code, if anything else agrees', () => {
    expect(recognise([lan, minh], seen('TRẦN THỊ LAN', null, 'a1'))).toEqual({ who: 'known', person: lan })
    expect(recognise([lan, minh], seen('Trần Thị Loan', '1980-05-06', 'A1'))).toEqual({ who: 'known', person: lan })
    expect(names(recognise([lan, minh], seen('Phạm Văn Tú', '1975', 'A1')))).toEqual(['Trần Thị Lan'])
  })

  test('is tied by name and birth date; the name alone, or a year against a day, is a doubt', () => {
    expect(recognise([lan, lanYear], seen('Trần Thị Lan', '1980-05-06'))).toEqual({ who: 'known', person: lan })
    expect(recognise([lan], seen('Trần Thị Lan', '1980')).who).toBe('unsure')
    expect(recognise([minh], seen('Lê Minh')).who).toBe('unsure')
    expect(recognise([lan, lanYear], seen('Trần Thị Lan')).who).toBe('unsure')
  })

  test('is somebody new where birth date or code tells apart, or nobody has the name', () => {
    expect(recognise([lan], seen('Trần Thị Lan', '1985-01-01')).who).toBe('new')
    expect(recognise([lan], seen('Trần Thị Lan', '1980-05-06', 'B2')).who).toBe('new')
    expect(recognise([lan, minh], seen('Trần Thị Làn', '1980-05-06')).who).toBe('new')
    expect(recognise([], seen('Trần Thị Lan')).who).toBe('new')
  })

  test('and two people of one name and birth date are asked about', () => {
    expect(names(recognise([lan, person('Trần Thị Lan', '1980-05-06')], seen('Trần Thị Lan', '1980-05-06')))).toHaveLength(2)
  })
})

test('an id holds as long as name, birth date or code agrees', () => {
  const lan = person('Trần Thị Lan', '1980-05-06', 'A1')
  expect([seen('Trần Thị Loan', '1980-05-06'), seen('Trần Thị Lan', '1981'), seen('Ai Đó', null, 'a1')].map((one) => canBe(lan, one))).toEqual([true, true, true])
  expect(canBe(lan, seen('Phạm Văn Tú', '1975'))).toBe(false)
})
