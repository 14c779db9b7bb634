import type { Parts } from '../archive/package.ts'
import { related } from '../archive/relationships.ts'
import { areaOf } from '../address.ts'
import { attribute, child, childrenOf, tree } from '../markup/element.ts'
import type { SheetTable } from '../model.ts'
import { unescaped } from './text.ts'

export const tablesOf = (pack: Parts, sheetPart: string): readonly SheetTable[] =>
  related(pack, sheetPart, 'table').flatMap((part) => {
    const root = tree(pack.text(part) ?? '')
    const area = areaOf(attribute(root, 'ref') ?? '')
    if (!area) return []
    return [{
      id: Number(attribute(root, 'id') ?? 0),
      name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
      area,
      headerRow: attribute(root, 'headerRowCount') !== '0',
      totalsRow: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
      columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((each) => unescaped(attribute(each, 'name') ?? '')),
      filtered: child(root, 'autoFilter') !== null,
    }]
  })
