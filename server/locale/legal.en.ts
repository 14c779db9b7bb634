import { confidenceWords, lists, people } from '#schema/locale/legal-basis/names.ts'
import { spoken } from '#schema/locale/spoken.ts'
import type { LegalDocument } from '#schema/legal-basis/read/document.ts'
import type { LegalSentences } from './legal-sentences.ts'

const refusal = {
  empty: 'the file is empty. Please make sure this is the right file.',
  encrypted: 'the file opens with a password only. Open it, clear the password, save, and check again.',
  legacy: 'this is an old file (.doc, .xls or .rtf). Open it in Word or LibreOffice, choose Save As > Word Document (.docx), and check the new file.',
  pdf: 'this is a PDF. Use the original .docx, or copy its text into a .txt file.',
  damaged: 'the file is damaged or incomplete. Download or copy it again.',
  'too-large': 'unpacked, it is too large. Copy what you want checked into a new file.',
  'not-a-document': 'its content is no Word document (.docx), workbook (.xlsx) or plain text (.txt).',
  'not-unicode': 'the text is not in Unicode. Open it, choose Save As with UTF-8 encoding, and check again.',
} as const

const severity = { error: 'error', warning: 'warning', info: 'note' } as const

const when = ({ day }: LegalDocument): string => {
  if (day === null) return 'signing day unknown'
  return day.told === 'signed' ? `signed on ${spoken(day.from)}` : `signed between ${spoken(day.from)} and ${spoken(day.to)}`
}

export const legalEn: LegalSentences = {
  help: {
    legal: 'Check the legal bases of a plan or letter: 0 nothing to put right, 1 something to put right, 2 unreadable.',
    files: 'one or more .docx, .txt or .xlsx files',
  },
  refused: ({ file, reason }) => `Cannot read "${file}": ${refusal[reason]}`,
  file: ({ file }) => `File ${file}`,
  read: ({ document }) => [
    `Read: ${when(document)}; ${document.schoolYear === null ? 'no school year in the title' : `school year ${document.schoolYear}`}; for: ${people(document.roles, document.levels, 'en') || 'unknown'}.`,
    `Instruments cited: ${String(document.citations.length)} times, ${String(document.citations.filter(({ instrument }) => instrument === null).length)} of them not in the register.`,
  ].join('\n'),
  kind: ({ number, title, count }) => `${String(number)}. ${title} (${String(count)})`,
  finding: ({ paragraph, severity: weight, what }) => (paragraph === null ? `   [${severity[weight]}] ${what}` : `   Paragraph ${String(paragraph)} [${severity[weight]}] ${what}`),
  why: ({ why }) => `      Why: ${why}`,
  basis: ({ basis }) => `      Under: ${basis}`,
  fix: ({ fix }) => `      Put right: ${fix}`,
  confidence: (confidence) => `      Confidence: ${confidenceWords.en[confidence]}`,
  unregistered: ({ cited }) => `Not in the register, so not checked (no mistake): ${lists(cited, 'en')}.`,
  total: ({ errors, warnings, notes }) => `In all: ${String(errors)} errors, ${String(warnings)} warnings, ${String(notes)} notes.`,
  clean: ({ notes }) => `Nothing to put right; ${String(notes)} notes.`,
  between: 'The files disagree about one instrument:',
  disagreement: ({ instrument, known, dates }) => {
    const written = lists(dates.map(({ day, files }) => `${day} (${files.join(', ')})`), 'en')
    return known === null ? `   ${instrument}: ${written}. Compare with the original.` : `   ${instrument}: ${written}. The register has ${known}.`
  },
}
