import type { Parts } from '../archive/package.ts'
import { related, relationshipsOf } from '../archive/relationships.ts'
import { Unopenable } from '../archive/refusal.ts'
import { flag, numeral, written } from '../markup/attributes.ts'
import { child, childrenOf, tree, type Element } from '../markup/element.ts'
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

export const workbookPartName = (pack: Parts): string => {
  const found = related(pack, '', 'officeDocument')[0] ?? (pack.has(USUAL) ? USUAL : null)
  if (found === null || !/\.xml$/i.test(found)) throw new Unopenable('not-a-workbook')
  return found
}

const stateOf = (element: Element): SheetState => {
  const state = written(element, 'state')
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible'
}

const listedSheets = (pack: Parts, part: string, elements: readonly Element[]): readonly ListedSheet[] => {
  const relations = new Map(relationshipsOf(pack, part).map((each) => [each.id, each]))
  return elements.flatMap((element, index) => {
    const relation = relations.get(relationId(element) ?? '')
    const target = relation ? relation.target : `xl/worksheets/sheet${index + 1}.xml`
    const worksheet = target !== null && pack.has(target) && (relation?.type ?? 'worksheet').toLowerCase() === 'worksheet'
    return worksheet ? [{ name: written(element, 'name'), id: written(element, 'sheetId'), part: target, state: stateOf(element) }] : []
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
    const local = numeral(each, 'localSheetId')
    const owner = local === null ? undefined : order[local]
    return {
      name: written(each, 'name'),
      refersTo: each.text,
      sheet: owner ? written(owner, 'name') : null,
      hidden: flag(each, 'hidden'),
    }
  })

export const readWorkbookPart = (pack: Parts): WorkbookPart => {
  const part = workbookPartName(pack)
  const root = tree(pack.text(part) ?? '')
  if (root.name !== 'workbook') throw new Unopenable('not-a-workbook')
  const order = childrenOf(child(root, 'sheets'), 'sheet')
  const sheets = listedSheets(pack, part, order)
  const first = sheets[0]
  if (!first) throw new Unopenable('empty')
  const view = childrenOf(child(root, 'bookViews'), 'workbookView')[0]
  const active = order[numeral(view, 'activeTab') ?? 0]
  return {
    part, root, sheets,
    names: namesOf(root, order),
    date1904: flag(child(root, 'workbookPr'), 'date1904'),
    activeSheet: written(active, 'name') || first.name,
  }
}
