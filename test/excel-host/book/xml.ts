import { SaxesParser } from 'saxes'

/** Namespace of the root element ('' for none); null when the text is not well-formed XML. */
export const namespaceOf = (xml: string): string | null => {
  let namespace: string | null = null
  let faulty = false
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ uri }) => (namespace ??= uri))
  parser.on('error', () => (faulty = true))
  parser.write(xml.replace(/^\uFEFF/, '')).close()
  return faulty ? null : namespace
}
