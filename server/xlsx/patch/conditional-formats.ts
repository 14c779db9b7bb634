import { rangeName } from '../address.ts'
import { numeral } from '../markup/attributes.ts'
import { childrenOf, type Element } from '../markup/element.ts'
import { formulaOwner, ownedFormula } from '../owned-formula.ts'
import type { AddConditionalFormat, RemoveConditionalFormat } from './change.ts'
import type { Draft } from './draft.ts'
import { edited, escapedText, withAttributes, without, writer, type Edit } from './edit.ts'
import { inOrder, SHEET_ORDER } from './order.ts'
import { sheetNamed } from './sheet-part.ts'
import { sheetRows } from './sheet-rows.ts'
import { accentIndex } from './styles.ts'

interface PlacedRule {
  readonly block: Element
  readonly rule: Element
}

const rulesOf = (root: Element): readonly PlacedRule[] =>
  childrenOf(root, 'conditionalFormatting').flatMap((block) => childrenOf(block, 'cfRule').map((rule) => ({ block, rule })))

const priorityOf = ({ rule }: PlacedRule): number => numeral(rule, 'priority') ?? 0

/** Rules behind a new first one move down, but only where they stand in its way. */
const makeRoom = (text: string, rules: readonly PlacedRule[]): readonly Edit[] =>
  rules.some((each) => priorityOf(each) <= 1)
    ? rules.map((each) => withAttributes(text, each.rule, { priority: priorityOf(each) + 1 }))
    : []

export const addConditionalFormat = (draft: Draft, change: AddConditionalFormat): void => {
  if (change.areas.length === 0) return
  const { part } = sheetNamed(draft, change.sheet)
  const dxfId = accentIndex(draft, change.accent)
  const text = draft.text(part) ?? ''
  const { root } = sheetRows(text, [])
  const rules = rulesOf(root)
  const first = change.place !== 'last'
  const priority = first ? 1 : Math.max(0, ...rules.map(priorityOf)) + 1
  const formula = change.id === null ? (change.formula ?? 'TRUE') : ownedFormula(change.id, change.formula)
  const w = writer(root.prefix)
  const rule = w('cfRule', { type: 'expression', dxfId, priority, stopIfTrue: change.stopIfTrue ? 1 : null }, w('formula', {}, escapedText(formula.replace(/^=/, ''))))
  const block = w('conditionalFormatting', { sqref: change.areas.map(rangeName).join(' ') }, rule)
  draft.write(part, edited(text, [...(first ? makeRoom(text, rules) : []), inOrder(root, SHEET_ORDER, { name: 'conditionalFormatting', text: block })]))
}

const idOf = ({ rule }: PlacedRule, index: number): string =>
  formulaOwner(childrenOf(rule, 'formula').map((each) => each.text)) ?? `#${String(index + 1)}`

/** Removes every rule of that id; a block that loses its last rule goes too. */
export const removeConditionalFormat = (draft: Draft, change: RemoveConditionalFormat): void => {
  const { part } = sheetNamed(draft, change.sheet)
  const text = draft.text(part) ?? ''
  const doomed = rulesOf(sheetRows(text, []).root).filter((each, index) => idOf(each, index) === change.id)
  const emptied = new Set(doomed.map(({ block }) => block).filter((block) => childrenOf(block, 'cfRule').every((rule) => doomed.some((each) => each.rule === rule))))
  const edits = [...[...emptied].map(without), ...doomed.filter(({ block }) => !emptied.has(block)).map(({ rule }) => without(rule))]
  draft.write(part, edited(text, edits))
}
