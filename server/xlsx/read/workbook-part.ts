import type { Package } from '../archive/package.ts'
import { related, relationshipsOf } from '../archive/relationships.ts'
import { Unopenable } from '../archive/refusal.ts'
import { attribute, child, childrenOf, tree, truthy, type Element } from '../markup/element.ts'
import type { DefinedName, SheetState } from '../model.ts'

/** A worksheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string
  readonly id: string
  readonly part: string
  readonly state: SheetState
}

export interface WorkbookPart {
  readonly part: string
  readonly root: Element
  readonly sheets: readonly ListedSheet[]
  readonly names: readonly DefinedName[]
  readonly date1904: boolean
  readonly activeSheet: string
}

const USUAL = 'xl/workbook.xml'

export const workbookPartName = (pack: Package): string => {
  const found = related(pack, '', 'officeDocument')[0] ?? (pack.find(USUAL) ? USUAL : null)
  if (found === null || !/\.xml$/i.test(found)) throw new Unopenable('not-a-workbook')
  return found
}

const stateOf = (element: Element): SheetState => {
  const state = attribute(element, 'state')
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible'
}

const listedSheets = (pack: Package, part: string, elements: readonly Element[]): readonly ListedSheet[] => {
  const relations = new Map(relationshipsOf(pack, part).map((each) => [each.id, each]))
  return elements.flatMap((element, index) => {
    const relation = relations.get(relationId(element) ?? '')
    const target = relation ? relation.target : `xl/worksheets/sheet${index + 1}.xml`
    if (target === null || (relation && relation.type.toLowerCase() !== 'worksheet') || !pack.find(target)) return []
    return [{ name: attribute(element, 'name') ?? '', id: attribute(element, 'sheetId') ?? String(index + 1), part: target, state: stateOf(element) }]
  })
}

/** The only attribute of a sheet with a prefix that ends in id. */
export const relationId = (element: Element): string | null => {
  const key = Object.keys(element.attributes).find((name) => /:id$/i.test(name))
  return key === undefined ? null : (element.attributes[key] ?? null)
}

/** `localSheetId` counts all sheets in order, chart sheets too. */
const namesOf = (root: Element, order: readonly Element[]): readonly DefinedName[] =>
  childrenOf(child(root, 'definedNames'), 'definedName').map((each) => {
    const local = attribute(each, 'localSheetId')
    const owner = local === null ? undefined : order[Number(local)]
    return {
      name: attribute(each, 'name') ?? '',
      refersTo: each.text,
      sheet: owner ? attribute(owner, 'name') : null,
      hidden: truthy(attribute(each, 'hidden')),
    }
  })

export const readWorkbookPart = (pack: Package): WorkbookPart => {
  const part = workbookPartName(pack)
  const root = tree(pack.text(part) ?? '')
  if (root.name !== 'workbook') throw new Unopenable('not-a-workbook')
  const order = childrenOf(child(root, 'sheets'), 'sheet')
  const sheets = listedSheets(pack, part, order)
  const first = sheets[0]
  if (!first) throw new Unopenable('empty')
  const properties = child(root, 'workbookPr')
  const view = childrenOf(child(root, 'bookViews'), 'workbookView')[0]
  const active = order[Number((view && attribute(view, 'activeTab')) ?? 0)]
  return {
    part, root, sheets,
    names: namesOf(root, order),
    date1904: properties !== null && truthy(attribute(properties, 'date1904')),
    activeSheet: (active && attribute(active, 'name')) ?? first.name,
  }
}
