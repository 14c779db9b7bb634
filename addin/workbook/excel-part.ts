/** Our own custom XML part: what the add-in remembers travels in the file. */
export const NAMESPACE = 'urn:bdtx:workbook:1'

export const requestState = (context: Excel.RequestContext): OfficeExtension.ClientResult<string> =>
  context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().getXml()

/** A host answers a missing part with nothing at all. */
export const stateOf = (xml: OfficeExtension.ClientResult<string>): string | null => {
  const text: unknown = xml.value
  return typeof text === 'string' && text !== '' ? text : null
}

/** Writes the part; several of ours (a merged copy) become one. */
export const keepPart = async (context: Excel.RequestContext, xml: string): Promise<null> => {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id')
  await context.sync()
  const [only, ...others] = parts.items
  for (const other of others) other.delete()
  if (only) only.setXml(xml)
  else context.workbook.customXmlParts.add(xml)
  await context.sync()
  return null
}
