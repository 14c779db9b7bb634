import { unread, type Catalogue, type Module } from './catalogue.ts'

const lastNumber = 35

const titled: readonly Module[] = [
  unread(1, 'Đạo đức nghề nghiệp của người giáo viên mầm non', 'recalled'),
  unread(2, 'Quản lý cảm xúc bản thân của người giáo viên mầm non', 'secondary'),
  unread(3, 'Rèn luyện phong cách làm việc khoa học của người giáo viên mầm non', 'recalled'),
]

/** The annex itself was not had: the count is from memory, most titles are missing. */
export const gvmn: Catalogue = {
  prefix: 'GVMN',
  instrument: 'TT12-2019',
  audience: { role: 'teacher', levels: ['preschool'] },
  from: '2019-10-12',
  to: null,
  last: lastNumber,
  lastFrom: 'recalled',
  modules: [...titled, ...Array.from({ length: lastNumber - titled.length }, (_, index) => unread(titled.length + 1 + index))],
}
