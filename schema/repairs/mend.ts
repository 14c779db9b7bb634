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

/** What reads the same afterwards; rows in which anything would change are left as they are. */
const harmless = ({ content, findings, judge }: Sick, repairs: readonly Repair[]): readonly Repair[] => {
  if (repairs.length === 0) return repairs
  const trouble: Trouble = newTrouble(findings, judge(changed(content, repairs.flatMap(({ changes }) => changes))))
  return trouble.any ? repairs.filter(({ changes }) => changes.every(({ cell }) => !trouble.inRow(cell))) : repairs
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
