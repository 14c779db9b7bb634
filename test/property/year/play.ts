import type { Act, ActName } from '#schema/year/act.ts'
import { apply } from '#schema/year/apply.ts'
import type { Asker } from '#schema/year/asker.ts'
import { emptyBook } from '#schema/year/book-of.ts'
import type { Book } from '#schema/year/book.ts'
import { decide } from '#schema/year/decide.ts'
import type { Decline } from '#schema/year/decline.ts'
import type { Entry } from '#schema/year/entry.ts'
import { dice, makers, schoolOf, type Moment } from './acts.ts'
import { actors, dayAfter, principal, secondPerson, year } from './actors.ts'
import { nextStep, lateStep } from './next-step.ts'

export interface Step {
  readonly act: Act
  readonly asker: Asker
  readonly before: Book
  readonly after: Book
  readonly declined: Decline | null
}

export interface Played {
  readonly steps: readonly Step[]
  readonly entries: readonly Entry[]
  readonly book: Book
  readonly law: Asker
}

const names = Object.keys(makers) as ActName[]

const moveOf = (moment: Moment): { act: Act; actor: Asker['actor'] } => {
  const { roll } = moment
  const waiting = roll.upTo(3) === 0 ? lateStep(moment) : null
  if (waiting !== null) return { act: waiting, actor: waiting.act === 'proposeOverride' ? principal : secondPerson }
  return roll.upTo(9) < 6 ? { act: nextStep(moment), actor: principal } : { act: makers[roll.pick(names)](moment), actor: roll.pick([...actors, principal, principal, principal]) }
}

/** Plays random acts by random people, a day or a few apart. */
export const play = (moves: readonly (readonly number[])[]): Played => {
  const [steps, entries]: [Step[], Entry[]] = [[], []]
  const people = schoolOf(moves[0]?.[0] ?? 0)
  let [book, today] = [emptyBook, '2025-09-01']
  for (const [index, numbers] of moves.entries()) {
    const roll = dice(numbers)
    today = dayAfter(today, roll.upTo(8))
    const { act, actor } = moveOf({ book, today, roll, people, number: index + 1 })
    const asker: Asker = { actor, today, year, provisions: [] }
    const declined = decide(book, act, asker)
    const entry: Entry = { number: book.version + 1, at: `${today}T08:00:00.000Z`, by: actor, act }
    const after = declined === null ? apply(book, entry) : book
    if (declined === null) entries.push(entry)
    steps.push({ act, asker, before: book, after, declined })
    book = after
  }
  return { steps, entries, book, law: { actor: principal, today, year, provisions: [] } }
}
