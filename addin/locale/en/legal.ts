import type { Severity } from '#schema/grammar/finding.ts'
import { confidenceWords, people } from '#schema/locale/legal-basis/names.ts'
import type { LegalDocument } from '#schema/legal-basis/read/document.ts'
import type { legal as vi } from '../vi/legal.ts'

const shown = (date: string): string => date.split('-').reverse().join('/')

const when = ({ day }: LegalDocument): string => {
  if (day === null) return 'signing day unknown'
  return day.told === 'signed' ? `signed on ${shown(day.from)}` : `signed between ${shown(day.from)} and ${shown(day.to)}`
}

const groups: Readonly<Record<Severity, string>> = { error: 'To put right', warning: 'To look at again', info: 'Worth knowing' }

const refusals = {
  empty: 'The chosen file is empty. Choose the file of the plan.',
  legacy: 'This is an old file (.doc, .rtf) or one with a password. Open it in Word, take the password away if there is one, save it as a Word document (.docx) and choose that.',
  pdf: 'This is a PDF, whose words cannot be read reliably. Choose the original .docx, or paste the legal bases above.',
  damaged: 'The file is damaged or was not downloaded whole. Download or copy it again and choose it once more.',
  'too-large': 'The file is too large (over 10 MB). Paste only the legal bases above.',
  'not-a-document': 'This is neither a Word document (.docx) nor a text file (.txt). Choose the file of the plan, or paste the legal bases above.',
  'not-unicode': 'This text file is not Unicode, so its Vietnamese cannot be read. Open it, save it as UTF-8 and choose it again.',
} as const

export const legal: typeof vi = {
  title: 'Legal bases',
  intro: 'See whether the instruments a plan rests on were in force on the signing day, carry the right date, bind the right people, and which are missing. The content is read on this computer only.',
  text: 'The legal bases, or the whole plan',
  textHint: 'Paste it here; with the title and the signing day the answer is more exact.',
  signedOn: 'Signing day',
  signedOnHint: 'Only needed where the document does not say it.',
  run: 'Check the bases',
  file: 'Choose a .docx or .txt file',
  fromWorkbook: 'Take the words of the open Excel file',
  nothingYet: 'There is nothing to check yet. Paste the legal bases above, choose the file of the plan, or take the words of the open Excel file.',
  checking: 'Checking the bases…',
  refused: (reason) => refusals[reason],
  noWords: 'The open Excel file has no cell with words. Open the file with the plan, or paste the legal bases above.',
  read: (document) => `Read: ${when(document)}; ${document.schoolYear === null ? 'no school year found' : `school year ${document.schoolYear}`}; for ${people(document.roles, document.levels, 'en') || 'nobody it names'}.`,
  cited: (all, unknown) => (unknown === 0 ? `${String(all)} citations, all of them in the register.` : `${String(all)} citations, ${String(unknown)} of them not in the register.`),
  results: 'What was found about the bases',
  group: (severity, count) => `${groups[severity]} (${String(count)})`,
  clean: 'No basis needs putting right.',
  sure: 'How sure',
  confidence: (confidence) => confidenceWords.en[confidence],
  place: (paragraph) => `Paragraph ${String(paragraph)}`,
  whole: 'The whole document',
  unregistered: (count) => `Not in the register, so not checked; no mistake (${String(count)})`,
  register: (day) => `The register was gone through on ${shown(day)}. This helps to find mistakes; it is no legal opinion.`,
}
