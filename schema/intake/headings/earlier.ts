import type { Lexicon } from './lexicon.ts'

const modules = ['mo dun', 'module', 'modul', 'md', 'cac mo dun', 'cac module', 'noi dung', 'chuyen de']
const before = ['da hoc', 'da bd', 'da bdtx', 'da boi duong', 'da hoan thanh', 'da tham gia', 'da thuc hien', 'nam truoc', 'nam hoc truoc', 'cac nam truoc', 'nam ngoai', 'truoc day']

/** Headings over what was learnt in earlier years. */
export const earlier: Lexicon = [['previousModules', 1, [...modules.flatMap((word) => before.map((past) => `${word} ${past}`)), 'da boi duong', 'da hoan thanh', 'da bd', 'nam truoc', 'nam hoc truoc'].join('|')]]
