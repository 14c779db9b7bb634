import { count, has, id, may, toldShape, truth } from '#server/graph/shape.ts'
import { UserError } from '#server/graph/user-error.ts'
import { YearBook } from './book.ts'
import { YearDrift } from './school.ts'

const userErrors = has(() => [UserError], 'Why it was declined; empty where it was not.')

export const YearActResult = toldShape('YearActResult', 'What became of one act.', {
  index: has(count, 'Its place in the request.'), entered: has(truth, 'Whether it was entered (with VALIDATE: would be).'), id: may(id, 'Id of what it made, or of whom it brought.'), userErrors,
})

const written = {
  book: may(() => YearBook, 'The book as it is now; null: not yours to see.'),
  results: has(() => [YearActResult], 'Act by act, in the order of the request.'),
  userErrors,
  replayed: has(truth, 'True where this is the first answer told again.'),
}

export const YearRecordPayload = toldShape('YearRecordPayload', 'What became of acts.', written)

export const YearDrawPayload = toldShape('YearDrawPayload', 'What was taken from the sheet.', {
  ...written,
  joined: has(count, 'How many people came in.'),
  chosen: has(count, "How many got the sheet's choices."),
  drift: has(() => [YearDrift], 'Where book and sheet differ; nothing was changed there.'),
})
