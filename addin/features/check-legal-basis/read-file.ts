export type Unread = 'empty' | 'legacy' | 'pdf' | 'damaged' | 'too-large' | 'not-a-document' | 'not-unicode'

export type ReadFile = { readonly text: string } | { readonly unread: Unread }

const LARGEST = 10_000_000

const MAGIC: readonly (readonly [string, Unread | 'package'])[] = [['504b0304', 'package'], ['25504446', 'pdf'], ['7b5c7274', 'legacy'], ['d0cf11e0', 'legacy']]

const HEX = 16

const begins = (bytes: Uint8Array): string => [...bytes.slice(0, 4)].map((byte) => byte.toString(HEX).padStart(2, '0')).join('')

const packed = async (bytes: Uint8Array): Promise<ReadFile> => {
  try {
    const { docxText } = await import('./document-text.ts')
    const text = docxText(bytes)
    return text === null ? { unread: 'not-a-document' } : { text }
  } catch {
    return { unread: 'damaged' }
  }
}

const UTF16 = { fffe: 'utf-16le', feff: 'utf-16be' } as const

const plain = (bytes: Uint8Array): ReadFile => {
  try {
    const text = new TextDecoder(UTF16[begins(bytes).slice(0, 4) as keyof typeof UTF16] ?? 'utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? { unread: 'not-a-document' } : { text }
  } catch {
    return { unread: 'not-unicode' }
  }
}

/** The words of a document, told apart by its bytes, whatever its name says. */
export const readFile = async (bytes: Uint8Array): Promise<ReadFile> => {
  if (bytes.length === 0) return { unread: 'empty' }
  if (bytes.length > LARGEST) return { unread: 'too-large' }
  const kind = MAGIC.find(([magic]) => begins(bytes) === magic)?.[1]
  if (kind === 'package') return packed(bytes)
  return kind ? { unread: kind } : plain(bytes)
}
