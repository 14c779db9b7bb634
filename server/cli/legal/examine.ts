import { checkLegalBasis, type LegalReport } from '#schema/legal-basis/check-legal-basis.ts'
import { bytesOf } from '../files.ts'
import { isTrouble, type Trouble } from '../trouble.ts'
import { readParagraphs, type NotRead } from './read-paragraphs.ts'

export interface Examined {
  readonly file: string
  readonly report: LegalReport
}

export interface NotExamined {
  readonly file: string
  readonly because: Trouble | NotRead
}

export const isExamined = (answer: Examined | NotExamined): answer is Examined => 'report' in answer

/** One file read and judged. */
export const examine = async (file: string): Promise<Examined | NotExamined> => {
  const bytes = await bytesOf(file)
  if (isTrouble(bytes)) return { file, because: bytes }
  const paragraphs = readParagraphs(bytes)
  return 'refused' in paragraphs ? { file, because: paragraphs } : { file, report: checkLegalBasis(paragraphs) }
}
