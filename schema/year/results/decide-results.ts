import type { Evidence } from '../assessment.ts'
import type { Book, MemberYear, Withdrawn } from '../book.ts'
import { first, free, happened, must, no, ofMember, said } from '../checks.ts'
import type { Decline } from '../decline.ts'
import { evidenceFiles } from '../../law/product.ts'
import { evidenceBytes, isKept } from '../figures/evidence-bytes.ts'
import { valueUnder } from '../law-in-force.ts'
import type { YearLaw } from '../year-law.ts'
import type { Checks } from '../told.ts'
import { decideAssessment } from './decide-assessments.ts'

type ResultActs = 'assess' | 'withdrawAssessment' | 'apply' | 'observe' | 'attach' | 'detach'

interface Held {
  readonly id: string
  readonly withdrawn: Withdrawn | null
}

/** One thing of any member, by its id. */
export const heldIn = (book: Book, lists: (year: MemberYear) => readonly Held[], id: string): Held | undefined => [...book.members.values()].flatMap(lists).find((one) => one.id === id)

export const withdrawable = (held: Held | undefined, part: string, reason: string): Decline | null =>
  first(
    () => must(held !== undefined, () => no('unknownId', {}, part)),
    () => must(held?.withdrawn === null, () => no('alreadyWithdrawn', { reason: held?.withdrawn?.reason ?? null }, part)),
    () => said(reason, 'reasonMissing', 'reason'),
  )

const ofItem = ({ plan }: MemberYear, item: string | null, part: string): Decline | null =>
  must(item === null || plan.items.some(({ id }) => id === item), () => no('itemUnknown', { item }, part))

const fileIsSound = ({ name, type, bytes }: Evidence, law: YearLaw): Decline | null => {
  const limit = valueUnder(evidenceFiles, law)
  return first(
    () => must(limit === null || limit.types.includes(type), () => no('evidenceType', { name, type }, 'evidence.type')),
    () => must(bytes > 0 && (limit === null || bytes <= limit.mostBytes), () => no('evidenceTooLarge', { name, bytes, most: limit?.mostBytes ?? null }, 'evidence.bytes')),
  )
}

const yearHolds = (book: Book, { name, bytes, sha256 }: Evidence, law: YearLaw): Decline | null => {
  const [most, used] = [valueUnder(evidenceFiles, law)?.mostBytesOfYear ?? null, evidenceBytes(book)]
  return must(most === null || isKept(book, sha256) || used + bytes <= most, () => no('evidenceYearFull', { name, bytes, used, most }, 'evidence.bytes'))
}

export const resultChecks: Checks<ResultActs> = {
  assess: (book, { assessment }, asker) => decideAssessment(book, assessment, asker),
  withdrawAssessment: (book, { assessment, reason }) => withdrawable(heldIn(book, ({ assessments }) => assessments, assessment), 'assessment', reason),
  apply: (book, { id, person, item, on, text }, asker) =>
    ofMember(book, person, (year) =>
      first(
        () => free([...book.members.values()].some(({ applications }) => applications.some((one) => one.id === id)), id),
        () => ofItem(year, item, 'item'),
        () => happened(on, 'on', asker),
        () => said(text, 'reasonMissing', 'text'),
      ),
    ),
  observe: (book, { person, on, met, note }, asker) =>
    ofMember(book, person, () => first(() => happened(on, 'on', asker), () => (met ? null : said(note, 'reasonMissing', 'note')))),
  attach: (book, { evidence }, asker) =>
    ofMember(book, evidence.person, (year) =>
      first(
        () => free(heldIn(book, (other) => other.evidence, evidence.id) !== undefined, evidence.id),
        () => ofItem(year, evidence.item, 'evidence.item'),
        () => fileIsSound(evidence, asker),
        () => yearHolds(book, evidence, asker),
      ),
    ),
  detach: (book, { evidence, reason }) => withdrawable(heldIn(book, (year) => year.evidence, evidence), 'evidence', reason),
}
