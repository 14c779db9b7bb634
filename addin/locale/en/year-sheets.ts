import type * as vi from '../vi/year-sheets.ts'

export const yearSheets: typeof vi.yearSheets = {
  title: 'In the Excel file',
  hint: 'Writes the book of the year as sheets; pressing again refreshes them where they stand, your own columns and notes stay.',
  plan: 'Write the Year plan sheet',
  results: 'Write the Results sheet',
  writing: 'Writing into the sheet…',
  remove: 'Delete these sheets',
  removing: 'Deleting sheets…',
  removeSure: 'Your own columns and notes on these sheets go too. Press again to delete.',
  removed: (sheets) => (sheets.length === 0 ? 'This file has no sheet of the book of the year.' : `Deleted: ${sheets.join(', ')}. Writing brings them back.`),
  put: ({ sheet, made, added, changed, gone }) => {
    if (made === 'new') return `${String(added)} rows written to sheet “${sheet}”.`
    if (made === 'rebuilt') return `The old sheet stays as it is because cells were typed over or its hidden column is gone; ${String(added)} rows stand on sheet “${sheet}”.`
    return `Sheet “${sheet}”: ${String(added)} new rows, ${String(changed)} changed, ${String(gone)} no longer in the book.`
  },
  question: 'Nothing written yet: cells of BDTX were typed over. Choose below what to do.',
  edited: (rows) => `${String(rows)} rows have cells of BDTX that were typed over and differ from the book. To change the book, use the screens of the year.`,
  replace: 'Write what the book says',
  newSheet: 'Write to a new sheet, keep the old',
}
