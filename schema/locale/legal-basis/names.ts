import { registeredAs } from '../../law/instruments/register.ts'
import type { InstrumentKind, Confidence } from '../../law/instruments/registered.ts'
import type { Level, Role } from '../../tables/plan-lines.ts'
import { words, type Language } from '../words.ts'

const kinds: Readonly<Record<Language, Readonly<Record<InstrumentKind, string>>>> = {
  vi: { law: 'Luật', resolution: 'Nghị quyết', decree: 'Nghị định', decision: 'Quyết định', directive: 'Chỉ thị', circular: 'Thông tư', jointCircular: 'Thông tư liên tịch', dispatch: 'Công văn' },
  en: { law: 'Law', resolution: 'Resolution', decree: 'Decree', decision: 'Decision', directive: 'Directive', circular: 'Circular', jointCircular: 'Joint Circular', dispatch: 'Letter' },
}

/** An instrument of the register by type and number; one outside it by what it was entered as. */
export const instrumentName = (id: string, language: Language): string => {
  const entry = registeredAs(id)
  return entry ? `${kinds[language][entry.kind]} ${entry.number}` : id
}

/** Type, number and subject. */
export const instrumentTitle = (id: string, language: Language): string => {
  const entry = registeredAs(id)
  return entry ? `${instrumentName(id, language)} (${entry.title})` : id
}

const locales: Readonly<Record<Language, string>> = { vi: 'vi', en: 'en' }

const listed = (items: readonly string[], language: Language): string => new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)

export const instrumentNames = (ids: readonly string[], language: Language): string => listed(ids.map((id) => instrumentName(id, language)), language)
export const levelNames = (levels: readonly Level[], language: Language): string => listed(levels.map((level) => words[language].level[level]), language)

/** English speaks of several, Vietnamese has one form. */
const roleName = (role: Role, language: Language): string => (language === 'en' ? `${words.en.role[role]}s` : words.vi.role[role])

/** 'giáo viên mầm non', 'teachers (preschool)'; either half may be missing. */
export const people = (roles: readonly Role[], levels: readonly Level[], language: Language): string => {
  const who = listed(roles.map((role) => roleName(role, language)), language)
  const where = levelNames(levels, language)
  if (who === '' || where === '') return who + where
  return language === 'vi' ? `${who} ${where}` : `${who} (${where})`
}

export const lists = listed

/** How sure the register is; nothing where its texts were compared. */
export const confidenceWords: Readonly<Record<Language, Readonly<Record<Confidence, string>>>> = {
  vi: { verified: 'chắc chắn', secondary: 'theo nguồn thứ cấp, chưa đối chiếu văn bản gốc', recalled: 'chỉ ghi theo trí nhớ, cần đối chiếu văn bản gốc' },
  en: { verified: 'certain', secondary: 'from secondary sources, not compared with the original', recalled: 'from memory only, to be compared with the original' },
}

/** As a document cites it: 'Thông tư số 19/2019/TT-BGDĐT'. */
export const instrumentNumbered = (id: string): string => {
  const entry = registeredAs(id)
  return entry ? `${kinds.vi[entry.kind]} số ${entry.number}` : id
}
