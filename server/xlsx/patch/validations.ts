import { rangeName } from '../address.ts'
import { attribute, child, childrenOf, type Element } from '../markup/element.ts'
import type { RemoveValidation, SetListValidation } from './change.ts'
import type { Draft } from './draft.ts'
import { append, edited, escapedText, withAttributes, without, writer, type Edit } from './edit.ts'
import { inOrder, SHEET_ORDER } from './order.ts'
import { sheetNamed } from './sheet-part.ts'
import { sheetRows } from './sheet-rows.ts'

const sqrefOf = ({ areas }: RemoveValidation | SetListValidation): string => areas.map(rangeName).join(' ')

const same = (list: Element | null, sqref: string): readonly Element[] =>
  childrenOf(list, 'dataValidation').filter((each) => attribute(each, 'sqref') === sqref)

export const removeValidation = (draft: Draft, change: Pick<RemoveValidation, 'sheet' | 'areas'>): void => {
  const { part } = sheetNamed(draft, change.sheet)
  const text = draft.text(part) ?? ''
  const list = child(sheetRows(text, []).root, 'dataValidations')
  const doomed = same(list, sqrefOf({ change: 'remove-validation', ...change }))
  if (!list || doomed.length === 0) return
  const left = list.children.length - doomed.length
  draft.write(part, edited(text, left === 0 ? [without(list)] : [withAttributes(text, list, { count: left }), ...doomed.map(without)]))
}

/** A list to choose from, offered and not enforced: pasting goes past it anyway. */
export const setListValidation = (draft: Draft, change: SetListValidation): void => {
  removeValidation(draft, change)
  const { part } = sheetNamed(draft, change.sheet)
  const text = draft.text(part) ?? ''
  const { root } = sheetRows(text, [])
  const list = child(root, 'dataValidations')
  const w = writer(root.prefix)
  const prompt = change.prompt === undefined ? {} : { showInputMessage: 1, prompt: change.prompt }
  const written = w('dataValidation', { type: 'list', allowBlank: 1, ...prompt, sqref: sqrefOf(change) }, w('formula1', {}, escapedText(change.formula.replace(/^=/, ''))))
  const edits: readonly Edit[] = list
    ? [withAttributes(text, list, { count: list.children.length + 1 }), append(list, written)]
    : [inOrder(root, SHEET_ORDER, { name: 'dataValidations', text: w('dataValidations', { count: 1 }, written) })]
  draft.write(part, edited(text, edits))
}
