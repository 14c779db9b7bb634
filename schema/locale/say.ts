import type { Facts, Finding } from '../grammar/finding.ts'
import type { Message } from '../grammar/rule.ts'
import { basisText } from './basis-text.ts'
import { sentences as en } from './sentences.en.ts'
import { sentences as vi } from './sentences.vi.ts'
import type { FindingKind } from './titles.ts'
import { titles } from './titles.ts'
import type { Language } from './words.ts'

export interface Said extends Message {
  /** Short heading of the kind of finding. */
  readonly title: string
  readonly basisText: string
}

/** Facts come back from the rule that made them: the rule's id ties the two. */
type Speaker = (facts: Facts) => Message

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

const speakers: Readonly<Record<Language, Readonly<Record<string, Speaker>>>> = {
  vi: vi as unknown as Readonly<Record<string, Speaker>>,
  en: en as unknown as Readonly<Record<string, Speaker>>,
}

const message = ({ rule, facts }: Finding, language: Language): Message =>
  rule === 'provisions-conflict' ? conflict[language] : (speakers[language][rule]?.(facts) ?? unknown[language])

export const titleOf = (rule: string, language: Language): string => titles[language][rule as FindingKind] ?? unknown[language].what

/** A finding in words; given a day, with what has not been compared with its text for too long. */
export const say = (finding: Finding, language: Language = 'vi', today?: string): Said => ({
  ...message(finding, language),
  title: titleOf(finding.rule, language),
  basisText: basisText(finding.basis, language, today),
})
