import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

const MAIN = 'word/document.xml'
const TEXT_LIMIT = 40_000_000

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** What an element adds to the text by itself. */
const MARKS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n' }

/** The words of a Word document, a paragraph a line; what was struck out under tracked changes is not among them. */
const wordsOf = (xml: string): string => {
  const parser = new SaxesParser()
  const open: string[] = []
  let text = ''
  parser.on('opentag', ({ name }) => {
    open.push(local(name))
    if (open.at(-2) === 'r') text += MARKS[local(name)] ?? ''
  })
  parser.on('text', (words) => { if (open.at(-1) === 't' && !open.includes('Fallback')) text += words })
  parser.on('closetag', () => { if (open.pop() === 'p') text += '\n' })
  parser.write(xml).close()
  return text
}

/** Null: no Word document. Throws where the package is broken. */
export const docxText = (bytes: Uint8Array): string | null => {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === MAIN && originalSize < TEXT_LIMIT })
  const main = parts[MAIN]
  return main ? wordsOf(strFromU8(main)) : null
}
