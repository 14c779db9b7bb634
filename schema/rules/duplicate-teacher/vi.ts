import type { Sentence } from '../../grammar/rule.ts'
import type { duplicateTeacher } from './rule.ts'

export const vi: Sentence<typeof duplicateTeacher> = ({ name, by, firstRow, firstName }) => ({
  what: by === 'staffCode' && name !== firstName ? `Mã này đã dùng cho ${firstName === '' ? 'người' : firstName} ở dòng ${firstRow}.` : `${name === '' ? 'Người này' : name} đã có ở dòng ${firstRow}.`,
  why: by === 'staffCode' ? 'Hai dòng cùng mã được coi là một người.' : by === 'nameAndBirthDate' ? 'Hai dòng cùng họ tên và ngày sinh được coi là một người.' : 'Hai dòng cùng họ tên và năm sinh; chưa đủ để kết luận là một người.',
  fix: 'Giữ một dòng; nếu là hai người, sửa lại mã, họ tên hoặc ngày sinh.',
})
