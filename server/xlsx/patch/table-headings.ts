import { related } from '../archive/relationships.ts'
import { areaOf } from '../address.ts'
import { written } from '../markup/attributes.ts'
import { child, childrenOf, tree, type Element } from '../markup/element.ts'
import type { SetCell } from './change.ts'
import type { Draft } from './draft.ts'
import { edited, withAttributes, type Edit } from './edit.ts'

const columnEdit = (text: string, root: Element, change: SetCell): readonly Edit[] => {
  const area = areaOf(written(root, 'ref'))
  if (area?.row !== change.row || written(root, 'headerRowCount') === '0') return []
  const column = childrenOf(child(root, 'tableColumns'), 'tableColumn')[change.column - area.column]
  const name = String(change.value ?? '').replaceAll('\n', '_x000a_')
  return column && name !== '' && column.attributes['name'] !== name ? [withAttributes(text, column, { name })] : []
}

/** A table calls its columns what its heading cells say; Excel takes a difference for damage. */
export const renameTableColumns = (draft: Draft, sheetPart: string, changes: readonly SetCell[]): void => {
  for (const part of related(draft, sheetPart, 'table')) {
    const text = draft.text(part) ?? ''
    const root = tree(text)
    draft.write(part, edited(text, changes.flatMap((change) => columnEdit(text, root, change))))
  }
}
