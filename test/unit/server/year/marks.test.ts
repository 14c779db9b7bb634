import { describe, expect, test } from '@jest/globals'
import 'reflect-metadata'
import type { Member } from '#schema/year/member.ts'
import { cellsOfText } from '#server/year/marks/cells-of-marks.ts'
import { certainPerson, likelyPeople } from '#server/year/marks/likely-people.ts'
import { findMarkTable, marksIn } from '#server/year/marks/table-of-marks.ts'

const read = (text: string) => {
  const cells = cellsOfText(text)
  const table = findMarkTable(cells)
  return table && marksIn(cells, table)
}

describe('tables of marks', () => {
  test('one mark a row, with what it is for in a column', () => {
    expect(read('BẢNG ĐIỂM\nSTT;Mã GV;Họ và tên;Ngày sinh;Mô đun;Điểm\n1;GV01;Lê An;05/05/1985;GVPT 07;"8,5"\n;;;;;\n')).toEqual([
      { row: 3, fullName: 'Lê An', staffCode: 'GV01', birthDate: '05/05/1985', item: 'GVPT 7', written: '8,5' },
    ])
  })

  test('one column a module; empty cells say nothing', () => {
    expect(read('Full name\tGVMN 1 (mark)\tGVMN2\nLê An\t8\t\nTrần Bê\tvắng\t5')?.map(({ fullName, item, written }) => [fullName, item, written])).toEqual([
      ['Lê An', 'GVMN 1', '8'], ['Trần Bê', 'GVMN 1', 'vắng'], ['Trần Bê', 'GVMN 2', '5'],
    ])
  })

  test.each(['', 'Lê An\t8', 'Họ và tên\tGhi chú\nLê An\tx'])('%j has no heading of marks', (text) => { expect(read(text)).toBeNull() })
})

const member = (id: string, fullName: string, more: Partial<Member> = {}): Member => ({ id, fullName, birthDate: null, staffCode: null, role: 'teacher', level: null, team: null, subject: null, ...more })
const said = (fullName: string, more: object = {}) => ({ fullName, staffCode: null, birthDate: null, ...more })

describe('whose mark it is', () => {
  const people = [member('1', 'Nguyễn Thị Lan', { staffCode: 'A1' }), member('2', 'Nguyễn Thị Lan', { birthDate: '1980-02-01' }), member('3', 'Nguyễn Thị Làn'), member('4', 'Phạm Quốc Bảo')]

  test('a code decides, a name only where nobody shares it; accents tell people apart', () => {
    expect(certainPerson(people, said('Nguyễn Thị Lan', { staffCode: 'a1' }))?.id).toBe('1')
    expect(certainPerson(people, said('Nguyễn Thị Lan'))).toBeNull()
    expect(certainPerson(people, said('nguyễn thị  làn'))?.id).toBe('3')
    expect(certainPerson(people, said('Nguyen Thi Lan'))).toBeNull()
  })

  test('a code beside quite another name is not believed, nor a name with another birth date', () => {
    expect(certainPerson(people, said('Phạm Quốc Bảo', { staffCode: 'A1' }))).toBeNull()
    expect(certainPerson([people[1]!], said('Nguyễn Thị Lan', { birthDate: '02/02/1980' }))).toBeNull()
    expect(certainPerson([people[1]!], said('Nguyễn Thị Lan', { birthDate: '1/2/1980' }))?.id).toBe('2')
  })

  test('who it could be stands in order of likelihood', () => {
    const found = likelyPeople(people, said('Pham Quoc Bao'))
    expect(found.map(({ member: { id }, likelihood }) => [id, likelihood])).toEqual([['4', 0.95]])
    const many = likelyPeople(people, said('Nguyễn Thị Lân', { birthDate: '1980' }))
    expect(many.map(({ likelihood }) => likelihood)).toEqual(many.map(({ likelihood }) => likelihood).sort((one, other) => other - one))
    expect(likelyPeople(people, said('Zzz'))).toEqual([])
  })
})
