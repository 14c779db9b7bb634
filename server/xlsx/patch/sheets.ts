import { numeral } from '../markup/attributes.ts'
import { attribute, child, childrenOf, tree, type Element } from '../markup/element.ts'
import { relationId } from '../read/workbook-part.ts'
import { dropCalculationChain } from './calculation.ts'
import type { AddSheet, DeleteSheet, RenameSheet, SetSheetState } from './change.ts'
import type { Draft } from './draft.ts'
import { append, edited, withAttributes, without, writer, type Edit } from './edit.ts'
import { declarePart, HEAD, OFFICE, relate, relationAttributes, unrelate } from './package-parts.ts'
import { prune, reachable } from './prune.ts'
import { redirect } from './redirect.ts'
import { NoSuchSheet, sameName, sheetNamed } from './sheet-part.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const EMPTY = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData/></worksheet>`

interface Book {
  readonly part: string
  readonly text: string
  readonly root: Element
  readonly sheets: readonly Element[]
}

const bookOf = (draft: Draft): Book => {
  const { part } = draft.workbook()
  const text = draft.text(part) ?? ''
  const root = tree(text)
  return { part, text, root, sheets: childrenOf(child(root, 'sheets'), 'sheet') }
}

const nameOf = (sheet: Element): string => attribute(sheet, 'name') ?? ''

const listed = (book: Book, name: string): Element => {
  const found = book.sheets.find((sheet) => nameOf(sheet) === name) ?? book.sheets.find((sheet) => sameName(nameOf(sheet), name))
  if (!found) throw new NoSuchSheet(name)
  return found
}

export const addSheet = (draft: Draft, change: AddSheet): void => {
  const before = bookOf(draft)
  if (before.sheets.some((sheet) => sameName(nameOf(sheet), change.sheet))) throw new Error(`sheet "${change.sheet}" exists`)
  const part = draft.freeName((number) => `xl/worksheets/sheet${String(number)}.xml`)
  draft.write(part, EMPTY)
  declarePart(draft, part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml')
  const id = relate(draft, { source: before.part, type: 'worksheet', target: part })
  const sheetId = Math.max(0, ...before.sheets.map((sheet) => numeral(sheet, 'sheetId') ?? 0)) + 1
  const list = child(before.root, 'sheets')
  const state = change.state === undefined || change.state === 'visible' ? null : change.state
  const sheet = writer(before.root.prefix)('sheet', { name: change.sheet, sheetId, state, ...relationAttributes(before.root, id) })
  if (list) draft.write(before.part, edited(before.text, [append(list, sheet)]))
}

export const renameSheet = (draft: Draft, change: RenameSheet): void => {
  const sheet = listed(bookOf(draft), change.sheet)
  redirect(draft, { from: nameOf(sheet), to: change.name })
  const book = bookOf(draft)
  draft.write(book.part, edited(book.text, [withAttributes(book.text, listed(book, change.sheet), { name: change.name })]))
}

export const setSheetState = (draft: Draft, change: SetSheetState): void => {
  const book = bookOf(draft)
  draft.write(book.part, edited(book.text, [withAttributes(book.text, listed(book, change.sheet), { state: change.state === 'visible' ? null : change.state })]))
}

/** Names of the sheet go with it; those of later sheets count one less. */
const namesAfter = (book: Book, gone: number): readonly Edit[] => {
  const list = child(book.root, 'definedNames')
  const names = childrenOf(list, 'definedName')
  const own = names.filter((name) => numeral(name, 'localSheetId') === gone)
  if (list && own.length > 0 && own.length === names.length) return [without(list)]
  const later = names.filter((name) => (numeral(name, 'localSheetId') ?? -1) > gone)
  return [...own.map(without), ...later.map((name) => withAttributes(book.text, name, { localSheetId: (numeral(name, 'localSheetId') ?? 0) - 1 }))]
}

const viewAfter = (book: Book, gone: number): readonly Edit[] =>
  childrenOf(child(book.root, 'bookViews'), 'workbookView').flatMap((view) => {
    const shifted = (name: string): number | undefined => {
      const tab = numeral(view, name)
      return tab === null || tab < gone ? undefined : Math.max(0, tab - 1)
    }
    const [activeTab, firstSheet] = [shifted('activeTab'), shifted('firstSheet')]
    return activeTab === undefined && firstSheet === undefined ? [] : [withAttributes(book.text, view, { activeTab, firstSheet })]
  })

/** Deletes a sheet with everything that was its own; formulas that named it say #REF!, as in Excel. */
export const deleteSheet = (draft: Draft, change: DeleteSheet): void => {
  const { part, name } = sheetNamed(draft, change.sheet)
  const known = reachable(draft)
  redirect(draft, { from: name, to: null })
  const book = bookOf(draft)
  const sheet = listed(book, name)
  const gone = book.sheets.indexOf(sheet)
  draft.write(book.part, edited(book.text, [without(sheet), ...namesAfter(book, gone), ...viewAfter(book, gone)]))
  if (relationId(sheet) !== null) unrelate(draft, book.part, part)
  prune(draft, known)
  dropCalculationChain(draft)
}
