import type { Assessment } from '../assessment.ts'
import type { Asker } from '../asker.ts'
import type { Book, MemberYear } from '../book.ts'
import { first, free, happened, must, no, ofMember } from '../checks.ts'
import type { Decline } from '../decline.ts'
import { attemptsOf } from '../figures/item-results.ts'
import { nextAttempt, passedBefore } from '../figures/next-attempt.ts'
import { standingOn } from '../figures/standing.ts'
import type { Item } from '../item.ts'
import { scaleUnder } from '../law-in-force.ts'
import type { Session } from '../session.ts'
import { moduleKey } from '../plans/decide-items.ts'

const markIsSound = ({ mark, absent }: Assessment, asker: Asker): Decline | null => {
  const scale = scaleUnder(asker)
  if (mark === null) return null
  return first(
    () => must(!absent, () => no('markAndAbsent', { mark }, 'assessment.mark')),
    () => must(Number.isFinite(mark) && (scale === null || (mark >= scale.lowest && mark <= scale.highest)), () => no('markOutOfRange', { mark, lowest: scale?.lowest ?? null, highest: scale?.highest ?? null }, 'assessment.mark')),
  )
}

/** Attempts are numbered without gaps; one whose number a withdrawn attempt left free may be entered again. */
const inTurn = ({ item, kind, attempt }: Assessment, year: MemberYear, asker: Asker): Decline | null => {
  const before = attemptsOf(year.assessments, item, kind)
  const next = nextAttempt(before)
  const passed = passedBefore(before, attempt, scaleUnder(asker))
  return first(
    () => must(attempt === next, () => no('attemptOutOfTurn', { item, attempt, next }, 'assessment.attempt')),
    () => must(passed === undefined, () => no('alreadyPassed', { item, attempt: passed?.attempt ?? null, mark: passed?.mark ?? null }, 'assessment.attempt')),
  )
}

/** Whether a session teaches an item. */
export const teaches = ({ programme, module }: Session, item: Item): boolean =>
  programme === item.programme && (module === null ? item.module === null : item.module !== null && moduleKey(module) === moduleKey(item.module))

/** Somebody may be tested between two sessions, not before the first. */
const afterSession = ({ sessions }: Book, { person, on }: Assessment, item: Item): Decline | null => {
  const days = [...sessions.values()].filter(({ session, cancelled }) => cancelled === null && session.people.includes(person) && teaches(session, item)).map(({ session }) => session.on).sort()
  const earliest = days[0]
  return must(earliest === undefined || earliest <= on, () => no('resultBeforeSession', { item: item.id, day: on, session: earliest ?? null }, 'assessment.on'))
}

const counts = (year: MemberYear, day: string): Decline | null => {
  const standing = standingOn(year, day)
  return must(standing === 'active' || standing === 'onLeave', () => no('notActive', { name: year.member.fullName, standing, day }, 'assessment.person'))
}

export const hasAssessment = ({ members }: Book, id: string): boolean => [...members.values()].some(({ assessments }) => assessments.some((one) => one.id === id))

export const decideAssessment = (book: Book, assessment: Assessment, asker: Asker): Decline | null =>
  ofMember(book, assessment.person, (year) => {
    const item = year.plan.items.find(({ id }) => id === assessment.item)
    if (item === undefined) return no('itemUnknown', { item: assessment.item, name: year.member.fullName }, 'assessment.item')
    return first(
      () => free(hasAssessment(book, assessment.id), assessment.id),
      () => happened(assessment.on, 'assessment.on', asker),
      () => counts(year, assessment.on),
      () => markIsSound(assessment, asker),
      () => inTurn(assessment, year, asker),
      () => afterSession(book, assessment, item),
    )
  })
