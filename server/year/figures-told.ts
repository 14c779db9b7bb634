import { evidenceFiles } from '#schema/law/product.ts'
import { sayClash, sayGap, sayReminder } from '#schema/locale/year/findings.ts'
import { programmes } from '#schema/year/figures/periods-of.ts'
import { clashes } from '#schema/year/figures/clashes.ts'
import { drift } from '#schema/year/figures/drift.ts'
import { evidenceBytes } from '#schema/year/figures/evidence-bytes.ts'
import { numberGaps } from '#schema/year/figures/number-gaps.ts'
import { reminders } from '#schema/year/figures/reminders.ts'
import { yearTotals } from '#schema/year/figures/year-totals.ts'
import { valueUnder } from '#schema/year/law-in-force.ts'
import { standings } from '#schema/year/member.ts'
import { basisOf } from './basis-of.ts'
import { modulesOf } from './draw/items-of-line.ts'
import { saidBoth } from './said-both.ts'
import type { YearRead } from './year-view.ts'

/** Where choices of the sheet and personal plans differ. */
export const driftTold = ({ book, sheet }: Pick<YearRead, 'book' | 'sheet'>) =>
  drift(book, new Map((sheet?.lines ?? []).map((line) => [line.person.id, modulesOf(line)])))

export const clashesTold = ({ book }: YearRead) => clashes(book).map((clash) => ({ ...clash, ...saidBoth((language) => sayClash(clash, language)) }))

export const gapsTold = ({ book }: YearRead) => numberGaps(book).map((gap) => ({ ...gap, ...saidBoth((language) => sayGap(gap, language)) }))

export const remindersTold = ({ book, law, sheet, reported }: YearRead) =>
  reminders(book, law, { schoolPlan: sheet?.handedOver ?? false, report: reported }).map((reminder) => ({
    ...saidBoth((language) => sayReminder(reminder, language)),
    due: reminder.due, days: reminder.days, what: reminder.kind, people: reminder.people.map(({ id }) => id), provision: basisOf(reminder.provision, law),
  }))

export function evidenceLimitsTold({ book, law }: YearRead) {
  const limits = valueUnder(evidenceFiles, law)
  return { mostBytes: limits?.mostBytes ?? null, mostBytesOfYear: limits?.mostBytesOfYear ?? null, bytesOfYear: evidenceBytes(book) }
}

export function totalsTold({ book, law }: YearRead) {
  const { byStanding, programmes: periods, registrations, completed, notCompleted, notYet, notRated, ...totals } = yearTotals(book, law)
  return {
    ...totals,
    byStanding: standings.map((standing) => ({ standing, people: byStanding[standing] })),
    periods: programmes.map((programme) => ({ programme, ...periods[programme] })),
    registrations: registrations.map(({ title, people, ...module }) => ({ ...module, title: title.vi, people: people.length })),
    rated: { completed, notCompleted, notYet, notRated },
  }
}
