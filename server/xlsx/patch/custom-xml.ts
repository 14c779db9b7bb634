import { customXmlOf } from '../read/custom-xml.ts'
import type { RemoveCustomXml, SetCustomXml } from './change.ts'
import type { Draft } from './draft.ts'
import { escapedAttribute } from './edit.ts'
import { declarePart, HEAD, OFFICE, relate, removePart, unrelate } from './package-parts.ts'

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'

const properties = (id: string, namespace: string): string =>
  `${HEAD.replace('yes', 'no')}<ds:datastoreItem ds:itemID="${escapedAttribute(id)}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapedAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`

/** Excel wants an id; the caller who gives none gets one made from the part's own name. */
const idFor = (part: string): string => {
  const digits = [...part].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(16).toUpperCase().padStart(8, '0')
  return `{${digits}-0BD7-4C5E-9A11-${digits}0BD7}`
}

const addCustomXml = (draft: Draft, { namespace, xml, id }: SetCustomXml): void => {
  const book = draft.workbook().part
  const part = draft.freeName((number) => `customXml/item${String(number)}.xml`)
  const number = /\d+/.exec(part)?.[0] ?? ''
  const described = `customXml/itemProps${number}.xml`
  draft.write(part, xml)
  draft.write(described, properties(id ?? idFor(part), namespace))
  declarePart(draft, described, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml')
  relate(draft, { source: book, type: `${OFFICE}/customXml`, target: part })
  relate(draft, { source: part, type: `${OFFICE}/customXmlProps`, target: described })
}

/** One part per namespace of ours: a second one is left by a copied file, and the first counts. */
export const setCustomXml = (draft: Draft, change: SetCustomXml): void => {
  const present = customXmlOf(draft, draft.workbook().part).find(({ namespace }) => namespace === change.namespace)
  if (present) draft.write(present.part, change.xml)
  else addCustomXml(draft, change)
}

export const removeCustomXml = (draft: Draft, { namespace }: RemoveCustomXml): void => {
  const book = draft.workbook().part
  for (const { part } of customXmlOf(draft, book).filter((each) => each.namespace === namespace)) {
    const described = draft.relatedPart(part, 'customXmlProps')
    if (described !== null) removePart(draft, described)
    removePart(draft, part)
    unrelate(draft, book, part)
  }
}
