import type { Parts } from '../archive/package.ts'
import { related } from '../archive/relationships.ts'
import { attribute, tree, type Element } from '../markup/element.ts'
import type { CustomXml } from '../model.ts'

const namespaceOf = (root: Element): string | null =>
  root.attributes[root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`] ?? null

const parsed = (xml: string): Element | null => {
  try {
    return tree(xml)
  } catch {
    return null
  }
}

/** Parts other programs keep in the workbook; one that cannot be read is shown without namespace and left alone. */
export const customXmlOf = (pack: Parts, workbookPart: string): readonly CustomXml[] =>
  related(pack, workbookPart, 'customXml').map((part) => {
    const xml = pack.text(part) ?? ''
    const root = parsed(xml)
    const properties = related(pack, part, 'customXmlProps').map((each) => parsed(pack.text(each) ?? ''))[0]
    return { id: properties ? attribute(properties, 'itemID') : null, part, namespace: root && namespaceOf(root), xml }
  })
