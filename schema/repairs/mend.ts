import { groupedBy } from '../figures/grouped.ts'
import type { Finding } from '../grammar/finding.ts'
import type { Reading } from '../grammar/reading.ts'
import type { Workbook } from '../grammar/sheet.ts'
import { dayOf } from '../rules/check-roster.ts'
import { answerTo } from './answers.ts'
import { changed } from './content.ts'
import { because, type Answer, type Repair } from './repair.ts'
import { placeOf } from './tidy/cells.ts'
import { tidyings } from './tidy/tidyings.ts'
import { newTrouble, type Trouble } from './trouble.ts'

/** What is known of a workbook, and how to judge another state of it. */
export interface Sick {
  readonly content: Workbook
  readonly reading: Reading
  readonly findings: readonly Finding[]
  /** Judged as the findings were. */
  readonly judge: (content: Workbook) => readonly Finding[]
}

export interface Mending {
  /** One for each finding, in their order. */
  readonly answers: readonly Answer[]
  readonly tidyings: readonly Repair[]
}

const repairOf = (answer: Answer): Repair | null => ('repair' in answer ? answer.repair : null)

/** Nothing is offered that was not tried: a repair after which its finding stays, or another comes, is taken back. */
const proven = ({ content, findings, judge }: Sick, answers: readonly Answer[]): readonly Answer[] => {
  const repairs = answers.flatMap((answer) => repairOf(answer) ?? [])
  if (repairs.length === 0) return answers
  const trouble = newTrouble(findings, judge(changed(content, repairs.flatMap(({ changes }) => changes))))
  return answers.map((answer, at) => {
    const finding = findings[at]
    return finding && repairOf(answer) && (trouble.stays(finding) || trouble.comes(finding)) ? because('would-not-help') : answer
  })
}

const troubleOf = ({ content, findings, judge }: Sick, repairs: readonly Repair[]): Trouble =>
  newTrouble(findings, judge(changed(content, repairs.flatMap(({ changes }) => changes))))

/** Of one kind, with those kept already: all, or those in rows where nothing changes, or none. */
const harmlessKind = (sick: Sick, kept: readonly Repair[], kind: readonly Repair[]): readonly Repair[] => {
  const trouble = troubleOf(sick, [...kept, ...kind])
  if (!trouble.any) return kind
  const rest = kind.filter(({ changes }) => changes.every(({ cell }) => !trouble.inRow(cell)))
  return rest.length === 0 || troubleOf(sick, [...kept, ...rest]).any ? [] : rest
}

/** What reads the same afterwards, alone and together; anything else is left as it is. */
const harmless = (sick: Sick, repairs: readonly Repair[]): readonly Repair[] => {
  if (repairs.length === 0 || !troubleOf(sick, repairs).any) return repairs
  return [...groupedBy(repairs, ({ kind }) => kind).values()].reduce<readonly Repair[]>((kept, kind) => [...kept, ...harmlessKind(sick, kept, kind)], [])
}

/** For every finding its repair or why there is none; and what could be written better besides. */
export const mend = (sick: Sick): Mending => {
  const { content, reading, findings } = sick
  const on = dayOf(reading.roster)
  const answers = proven(sick, findings.map((finding) => answerTo(content, finding, { roster: reading.roster, on })))
  const taken = new Set(answers.flatMap((answer) => (repairOf(answer)?.changes ?? []).map(({ cell }) => placeOf(cell))))
  const others = tidyings(content, reading, on).filter(({ changes }) => changes.every(({ cell }) => !taken.has(placeOf(cell))))
  return { answers, tidyings: harmless(sick, others) }
}
