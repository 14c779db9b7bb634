export interface Token {
  readonly kind: 'text' | 'number' | 'range' | 'word' | 'sign'
  readonly text: string
}

const TOKEN = /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)(?![\w$!])|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}(])|([A-Za-z][A-Za-z.]*)(?=\()|(<>|<=|>=|[-+*/=<>(),;&]))/uy

const KINDS = ['text', 'number', 'range', 'word', 'sign'] as const

/** The parts of a formula; null: something in it is not known here. */
export const tokensOf = (formula: string): readonly Token[] | null => {
  const source = formula.replace(/^=/, '').trimEnd()
  const found: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source)
    if (!match) return null
    const at = KINDS.findIndex((_, index) => match[index + 1] !== undefined)
    found.push({ kind: KINDS[at] ?? 'sign', text: match[at + 1] ?? '' })
  }
  return found
}
