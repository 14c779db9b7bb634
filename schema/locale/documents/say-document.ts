import { mapBlock, partsOf, type DocumentModel, type Row, type SaidDocument, type Sentence } from '../../documents/block.ts'
import { rowsVi } from './rows.vi.ts'
import { sentencesVi } from './sentences.vi.ts'

/** A statement and its facts are made together; the sentence of a statement takes its facts. */
const saySentence = ({ say, facts }: Sentence): string => (sentencesVi[say] as (facts: Sentence['facts']) => string)(facts)
const sayRow = ({ say, facts }: Row): readonly string[] => (rowsVi[say] as (facts: Row['facts']) => readonly string[])(facts)

const isSentence = (statement: Sentence | Row): statement is Sentence => Object.hasOwn(sentencesVi, statement.say)

/** One statement as a line to read. */
export const sayStatement = (statement: Sentence | Row): string =>
  isSentence(statement) ? saySentence(statement) : sayRow(statement).filter((cell) => cell !== '').join(' | ')

/** A document in words. Papers that carry a signature are Vietnamese. */
export const sayDocument = (model: DocumentModel): SaidDocument => model.map((block) => mapBlock(block, { sentence: saySentence, row: sayRow }))

/** Its paragraphs in reading order, cells of tables each by itself. */
export const paragraphsOf = (said: SaidDocument): readonly string[] => said.flatMap((block) => partsOf(block).flat())
