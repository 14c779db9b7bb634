import { relationshipsOf } from '../archive/relationships.ts'
import { cellName } from '../address.ts'
import { attribute, child, childrenOf, tree, type Element } from '../markup/element.ts'
import { relationId } from '../read/workbook-part.ts'
import type { DeleteComment, SetNote } from './change.ts'
import type { Draft } from './draft.ts'
import { append, edited, escapedText, instead, without, writer, type Edit } from './edit.ts'
import { inOrder, SHEET_ORDER } from './order.ts'
import { declareExtension, declarePart, HEAD, relate, relationAttributes, removePart, unrelate } from './package-parts.ts'
import { sheetNamed } from './sheet-part.ts'
import { sheetRows } from './sheet-rows.ts'
import { emptyDrawing, hasShapes, withNoteShape, withoutNoteShape } from './vml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const EMPTY = `${HEAD}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`

const commentsPart = (draft: Draft, sheetPart: string): string => {
  const found = draft.relatedPart(sheetPart, 'comments')
  if (found !== null) return found
  const part = draft.freeName((number) => `xl/comments${String(number)}.xml`)
  draft.write(part, EMPTY)
  declarePart(draft, part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml')
  relate(draft, { source: sheetPart, type: 'comments', target: part })
  return part
}

const legacyDrawing = (root: Element, id: string): string => writer(root.prefix)('legacyDrawing', relationAttributes(root, id))

/** The drawing that gives notes their boxes: the one the sheet names, not one of its headers. */
const drawingPart = (draft: Draft, sheetPart: string): string => {
  const text = draft.text(sheetPart) ?? ''
  const { root } = sheetRows(text, [])
  const named = child(root, 'legacyDrawing')
  const found = named && relationshipsOf(draft, sheetPart).find(({ id }) => id === relationId(named))?.target
  if (found !== null && found !== undefined && draft.has(found)) return found
  const part = draft.freeName((number) => `xl/drawings/vmlDrawing${String(number)}.vml`)
  draft.write(part, emptyDrawing)
  declareExtension(draft, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing')
  const id = relate(draft, { source: sheetPart, type: 'vmlDrawing', target: part })
  draft.write(sheetPart, edited(text, [inOrder(root, SHEET_ORDER, { name: 'legacyDrawing', text: legacyDrawing(root, id) })]))
  return part
}

const authorIndex = (draft: Draft, part: string, author: string): number => {
  const text = draft.text(part) ?? ''
  const authors = child(tree(text), 'authors')
  const known = childrenOf(authors, 'author')
  const found = known.findIndex((each) => each.text === author)
  if (found >= 0 || !authors) return Math.max(found, 0)
  draft.write(part, edited(text, [append(authors, writer(authors.prefix)('author', {}, escapedText(author)))]))
  return known.length
}

const at = (root: Element, ref: string): Element | undefined =>
  childrenOf(child(root, 'commentList'), 'comment').find((each) => attribute(each, 'ref') === ref)

const deleteThread = (draft: Draft, sheetPart: string, ref: string): void => {
  for (const { type, target } of relationshipsOf(draft, sheetPart)) {
    if (type !== 'threadedComment' || target === null || !draft.has(target)) continue
    const text = draft.text(target) ?? ''
    draft.write(target, edited(text, childrenOf(tree(text), 'threadedComment').filter((each) => attribute(each, 'ref') === ref).map(without)))
  }
}

/** Writes a note as every Excel since 2007 and LibreOffice read it. A thread on the cell would hide it, and goes. */
export const setNote = (draft: Draft, change: SetNote): void => {
  const sheetPart = sheetNamed(draft, change.sheet).part
  const part = commentsPart(draft, sheetPart)
  const ref = cellName(change.row, change.column)
  deleteThread(draft, sheetPart, ref)
  const authorId = authorIndex(draft, part, change.author)
  const text = draft.text(part) ?? ''
  const root = tree(text)
  const list = child(root, 'commentList')
  const w = writer(root.prefix)
  const comment = w('comment', { ref, authorId }, w('text', {}, w('r', {}, w('t', { 'xml:space': 'preserve' }, escapedText(change.text)))))
  const present = at(root, ref)
  if (!list) return
  draft.write(part, edited(text, [present ? instead(present, comment) : append(list, comment)]))
  if (present) return
  const drawing = drawingPart(draft, sheetPart)
  draft.write(drawing, withNoteShape(draft.text(drawing) ?? '', change))
}

/** When the last note is gone, nothing of the machinery stays behind. */
const tidy = (draft: Draft, sheetPart: string, part: string): void => {
  const drawing = drawingPart(draft, sheetPart)
  if (childrenOf(child(tree(draft.text(part) ?? ''), 'commentList'), 'comment').length > 0 || hasShapes(draft.text(drawing) ?? '')) return
  for (const each of [part, drawing]) {
    removePart(draft, each)
    unrelate(draft, sheetPart, each)
  }
  const text = draft.text(sheetPart) ?? ''
  const named = child(sheetRows(text, []).root, 'legacyDrawing')
  const edits: readonly Edit[] = named ? [without(named)] : []
  draft.write(sheetPart, edited(text, edits))
}

/** Takes away what is written on a cell, note or thread. */
export const deleteComment = (draft: Draft, change: DeleteComment): void => {
  const sheetPart = sheetNamed(draft, change.sheet).part
  const ref = cellName(change.row, change.column)
  deleteThread(draft, sheetPart, ref)
  const part = draft.relatedPart(sheetPart, 'comments')
  const text = part === null ? null : draft.text(part)
  const present = text === null ? undefined : at(tree(text), ref)
  if (part === null || text === null || !present) return
  draft.write(part, edited(text, [without(present)]))
  const drawing = drawingPart(draft, sheetPart)
  draft.write(drawing, withoutNoteShape(draft.text(drawing) ?? '', change))
  tidy(draft, sheetPart, part)
}
