import { attribute, child, childrenOf, tree, type Element } from '../markup/element.ts'
import type { RemoveName, SetName } from './change.ts'
import type { Draft } from './draft.ts'
import { append, edited, escapedText, instead, without, writer } from './edit.ts'
import { inOrder, WORKBOOK_ORDER } from './order.ts'
import { NoSuchSheet, sameName } from './sheet-part.ts'

interface Book {
  readonly part: string
  readonly text: string
  readonly root: Element
  readonly list: Element | null
}

const bookOf = (draft: Draft): Book => {
  const { part } = draft.workbook()
  const text = draft.text(part) ?? ''
  const root = tree(text)
  return { part, text, root, list: child(root, 'definedNames') }
}

const localId = ({ root }: Book, sheet: string | null | undefined): number | null => {
  if (sheet === null || sheet === undefined) return null
  const found = childrenOf(child(root, 'sheets'), 'sheet').findIndex((each) => sameName(attribute(each, 'name') ?? '', sheet))
  if (found < 0) throw new NoSuchSheet(sheet)
  return found
}

const found = (book: Book, name: string, local: number | null): Element | undefined =>
  childrenOf(book.list, 'definedName').find((each) =>
    sameName(attribute(each, 'name') ?? '', name) && (attribute(each, 'localSheetId') ?? '') === (local === null ? '' : String(local)))

export const setName = (draft: Draft, change: SetName): void => {
  const book = bookOf(draft)
  const local = localId(book, change.sheet)
  const w = writer(book.root.prefix)
  const written = w('definedName', { name: change.name, localSheetId: local, hidden: change.hidden ? 1 : null }, escapedText(change.refersTo.replace(/^=/, '')))
  const present = found(book, change.name, local)
  const edit = present ? instead(present, written)
    : book.list ? append(book.list, written)
    : inOrder(book.root, WORKBOOK_ORDER, { name: 'definedNames', text: w('definedNames', {}, written) })
  draft.write(book.part, edited(book.text, [edit]))
}

/** The list goes with its last name: an empty one is not allowed. */
export const removeName = (draft: Draft, change: RemoveName): void => {
  const book = bookOf(draft)
  const present = found(book, change.name, localId(book, change.sheet))
  if (!present || !book.list) return
  draft.write(book.part, edited(book.text, [without(book.list.children.length === 1 ? book.list : present)]))
}
