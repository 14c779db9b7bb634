import { checkLegalBasis as judge, type LegalReport } from '#schema/legal-basis/check-legal-basis.ts'
import { paragraphsOf } from '#schema/legal-basis/read/paragraph.ts'
import type { Desk } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { working } from '../../desk/working.ts'
import { store } from '../../store.ts'
import { readFile } from './read-file.ts'

/** What is to be checked and what came of it; outlives the screen. */
export interface LegalBasis {
  readonly text: string
  /** '' where the document says it itself. */
  readonly signedOn: string
  readonly report: LegalReport | null
}

export const nothingChecked: LegalBasis = { text: '', signedOn: '', report: null }

export const legalBasis = store<LegalBasis>(nothingChecked)

/** Judges the text at hand, here on this machine: signed in or not, with or without a network. */
export const checkLegalBasis = (desk: Desk): void => {
  const { text, signedOn } = legalBasis.get()
  if (text.trim() === '') { desk.notice.set({ tone: 'info', say: ({ legal }) => legal.nothingYet }); return }
  desk.notice.set(null)
  legalBasis.change((held) => ({ ...held, report: judge(paragraphsOf(text), signedOn === '' ? null : signedOn) }))
}

const take = (desk: Desk, text: string): void => {
  legalBasis.change((held) => ({ ...held, text, report: null }))
  checkLegalBasis(desk)
}

/** Reads a document the person chose. */
export const checkFile = (desk: Desk, file: Blob): Promise<void> =>
  working(desk, ({ legal }) => legal.checking, async () => {
    const read = await readFile(new Uint8Array(await file.arrayBuffer()))
    if ('text' in read) take(desk, read.text)
    else desk.notice.set({ tone: 'warning', say: ({ legal }) => legal.refused(read.unread) })
  })

/** Takes the words of every visible sheet, each cell a paragraph. */
export const checkWorkbook = (desk: Desk): Promise<void> =>
  working(desk, ({ legal }) => legal.checking, async () => {
    const read = await desk.workbook.read()
    if (!read.ok) { desk.notice.set(hindered(read)); return }
    const words = read.value.content.sheets.filter(({ visible }) => visible)
      .flatMap(({ values }) => values.flat().filter((value): value is string => typeof value === 'string' && value.trim() !== ''))
    if (words.length === 0) desk.notice.set({ tone: 'info', say: ({ legal }) => legal.noWords })
    else take(desk, words.join('\n'))
  })
