import type { Finding } from '#schema/grammar/finding.ts'
import type { Workbook } from '#schema/grammar/sheet.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { sayBecause, sayRepair } from '#schema/locale/repairs/say-repair.ts'
import { mend as mendSick } from '#schema/repairs/mend.ts'
import type { Answer, Repair } from '#schema/repairs/repair.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import type { Mended, Offer, Question, SaidAnswer } from './engine.ts'
import { readingOf } from './reading-of.ts'

const offer = (repair: Repair): Offer => ({
  kind: repair.kind,
  changes: repair.changes,
  sure: repair.sure,
  said: { vi: sayRepair(repair, 'vi'), en: sayRepair(repair, 'en') },
})

const inWords = (answer: Answer): SaidAnswer =>
  'repair' in answer ? { offer: offer(answer.repair) } : { whyNot: { vi: sayBecause(answer.because, 'vi'), en: sayBecause(answer.because, 'en') } }

/** What could be repaired in a workbook, in words, judged by the same rules as its findings. */
export const mend = (question: Question): Mended => {
  const { content, given, confirmed, on, provisions = [] } = question
  const read = (workbook: Workbook) => readRoster(workbook, given, confirmed)
  const judge = (workbook: Workbook): readonly Finding[] => checkRoster(read(workbook).roster, { on, provisions })
  const reading = readingOf(question)
  const { answers, tidyings } = mendSick({ content, reading, findings: checkRoster(reading.roster, { on, provisions }), judge })
  return { answers: answers.map(inWords), tidyings: tidyings.map(offer) }
}
