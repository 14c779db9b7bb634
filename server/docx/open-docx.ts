import { readPackage, type Parts } from '#server/xlsx/archive/package.ts'
import { Unopenable } from '#server/xlsx/archive/refusal.ts'
import { related } from '#server/xlsx/archive/relationships.ts'
import { tree } from '#server/xlsx/markup/element.ts'
import { paragraphsOf } from './paragraphs.ts'
import { kindOfFile, type DocumentRefusal } from './recognise.ts'

export type OpenedDocument = { readonly refused: null; readonly paragraphs: readonly string[] } | { readonly refused: DocumentRefusal }

/** The package says which part is the document; some producers leave that out. */
const mainPart = (pack: Parts): string => related(pack, '', 'officeDocument')[0] ?? 'word/document.xml'

const WORD = /<(?:\w+:)?document[\s>]/

const refusals: Readonly<Record<string, DocumentRefusal>> = { encrypted: 'encrypted', damaged: 'damaged', 'too-large': 'too-large' }

const read = (bytes: Uint8Array): OpenedDocument => {
  const pack = readPackage(bytes)
  const text = pack.text(mainPart(pack))
  if (text === null || !WORD.test(text)) return { refused: 'not-a-document' }
  return { refused: null, paragraphs: paragraphsOf(tree(text)) }
}

/** The paragraphs of a .docx file, or why it cannot be read. */
export const openDocx = (bytes: Uint8Array): OpenedDocument => {
  const kind = kindOfFile(bytes)
  if (kind !== 'package') return { refused: kind === 'text' ? 'not-a-document' : kind }
  try {
    return read(bytes)
  } catch (trouble) {
    if (trouble instanceof Unopenable) return { refused: refusals[trouble.reason] ?? 'not-a-document' }
    throw trouble
  }
}
