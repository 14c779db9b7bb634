import type { Parts } from '../archive/package.ts'
import { related } from '../archive/relationships.ts'
import { cellPlace } from '../address.ts'
import { attribute, child, childrenOf, tree, type Element } from '../markup/element.ts'
import type { Comment } from '../model.ts'
import { richText } from './text.ts'

/** Excel leaves a note behind each thread for older versions; its author is this and the thread's id. */
const THREAD_SHADOW = 'tc='

const notesIn = (text: string): readonly Comment[] => {
  const root = tree(text)
  const authors = childrenOf(child(root, 'authors'), 'author').map((each) => each.text)
  return childrenOf(child(root, 'commentList'), 'comment').flatMap((comment) => {
    const ref = attribute(comment, 'ref') ?? ''
    const place = cellPlace(ref)
    const author = authors[Number(attribute(comment, 'authorId') ?? 0)] ?? ''
    const body = child(comment, 'text')
    if (!place || author.startsWith(THREAD_SHADOW)) return []
    return [{ id: ref, kind: 'note' as const, ...place, author, text: body ? richText(body).text : '', replies: [] }]
  })
}

type Persons = ReadonlyMap<string, string>

export const personsOf = (pack: Parts, workbookPart: string): Persons => {
  const parts = related(pack, workbookPart, 'person')
  const persons = parts.flatMap((part) => childrenOf(tree(pack.text(part) ?? ''), 'person'))
  return new Map(persons.map((each) => [attribute(each, 'id') ?? '', attribute(each, 'displayName') ?? '']))
}

const remark = (element: Element, persons: Persons) => ({
  id: attribute(element, 'id') ?? '',
  author: persons.get(attribute(element, 'personId') ?? '') ?? '',
  text: child(element, 'text')?.text ?? '',
})

const threadsIn = (text: string, persons: Persons): readonly Comment[] => {
  const all = childrenOf(tree(text), 'threadedComment')
  return all.flatMap((element) => {
    const place = cellPlace(attribute(element, 'ref') ?? '')
    if (!place || attribute(element, 'parentId') !== null) return []
    const head = remark(element, persons)
    const replies = all.filter((each) => attribute(each, 'parentId') === head.id).map((each) => remark(each, persons))
    return [{ ...head, kind: 'thread' as const, ...place, replies }]
  })
}

export const commentsOf = (pack: Parts, sheetPart: string, persons: Persons): readonly Comment[] => {
  const parts = (type: string): readonly string[] => related(pack, sheetPart, type).map((part) => pack.text(part) ?? '')
  return [...parts('comments').flatMap(notesIn), ...parts('threadedComment').flatMap((text) => threadsIn(text, persons))]
}
