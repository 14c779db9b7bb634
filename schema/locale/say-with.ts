import type { Facts, Finding } from '../grammar/finding.ts'
import type { Message } from '../grammar/rule.ts'
import { basisText } from './basis-text.ts'
import type { Language } from './words.ts'

export interface Said extends Message {
  /** Short heading of the kind of finding. */
  readonly title: string
  readonly basisText: string
}

/** Facts come back from the rule that made them: the rule's id ties the two. */
export type Speakers = Readonly<Record<string, (facts: Facts) => Message>>

const conflict: Readonly<Record<Language, Message>> = {
  vi: {
    what: 'Có hai quy định cùng áp dụng cho một việc.',
    why: 'Không biết quy định nào được ưu tiên nên phần kiểm tra dựa vào đó tạm dừng.',
    fix: 'Cơ quan ban hành cần bãi bỏ hoặc sửa một trong hai quy định.',
  },
  en: {
    what: 'Two provisions apply to one question.',
    why: 'Nothing says which one prevails, so the check that rests on them waits.',
    fix: 'The issuing authority has to repeal or change one of them.',
  },
}

const unknown: Readonly<Record<Language, Message>> = {
  vi: { what: 'Có một phát hiện mà phiên bản này chưa biết diễn đạt.', why: 'Phát hiện do phiên bản mới hơn của hệ thống tạo ra.', fix: 'Tải lại phần bổ trợ để dùng phiên bản mới nhất.' },
  en: { what: 'There is a finding this version cannot put into words.', why: 'It was made by a newer version of the system.', fix: 'Reload the add-in to get the latest version.' },
}

/** The heading of a kind of finding, by headings at hand. */
export const titleWith = (rule: string, language: Language, titles: Titles): string => titles[rule] ?? unknown[language].what

export type Titles = Readonly<Record<string, string>>

/** The language with its sentences, which may be fetched when they are wanted. */
export interface Speech {
  readonly language: Language
  readonly speakers: Speakers
  readonly titles: Titles
  readonly today?: string | undefined
}

const message = ({ rule, facts }: Finding, { language, speakers }: Speech): Message =>
  rule === 'provisions-conflict' ? conflict[language] : (speakers[rule]?.(facts) ?? unknown[language])

/** A finding in words, by sentences at hand. */
export const sayWith = (finding: Finding, speech: Speech): Said => ({
  ...message(finding, speech),
  title: titleWith(finding.rule, speech.language, speech.titles),
  basisText: basisText(finding.basis, speech.language, speech.today),
})
