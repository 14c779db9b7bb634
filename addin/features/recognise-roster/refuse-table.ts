import type { ConfirmedTable, TableReading } from '#schema/grammar/reading.ts'
import type { Desk } from '../../desk/desk.ts'
import { doubtPhrases } from '../../locale/doubt-phrases.ts'
import { keepAnswers, withoutAnswer } from './confirm-columns.ts'

/** No columns: what they were taken for must not follow their headings into another table of the sheet. */
const refusalOf = ({ sheet, headerRows }: TableReading): ConfirmedTable => ({ sheet, headerRows, columns: {}, isRoster: false })

/** Never reads this table again, until a person takes that back. */
export const refuseTable = (desk: Desk, table: TableReading): Promise<void> => {
  const answer = refusalOf(table)
  return keepAnswers(desk, (answers) => [...withoutAnswer(answers, answer), answer], () => doubtPhrases(desk.language.get()).refused(table.sheet))
}

/** Reads a refused table again, and asks again where it is doubtful. */
export const takeBackRefusal = (desk: Desk, answer: ConfirmedTable): Promise<void> =>
  keepAnswers(desk, (answers) => withoutAnswer(answers, answer), () => doubtPhrases(desk.language.get()).takenBack(answer.sheet))
