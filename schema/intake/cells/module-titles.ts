import { catalogues } from '../../catalogues/index.ts'
import { remembering } from '../../grammar/remembering.ts'
import { fold } from '../text/fold.ts'

const shortest = 20

interface Titled {
  readonly code: string
  readonly title: string
}

/** Titles that were read in print; one remembered only might name another module. */
const titled: readonly Titled[] = catalogues.flatMap(({ prefix, audience, to, modules }) =>
  audience && to === null
    ? modules.flatMap(({ number, title, provenance, aliases }) => (provenance.title === 'original' ? [title.vi ?? '', ...aliases].map((text) => ({ code: `${prefix} ${number}`, title: fold(text) })) : []))
    : [],
)

const bullet = /^\s*(?:[-–+*•·]|\d{1,2}\s*[.):])\s*/

/** A title, its beginning, or a title and more words; of one module only. */
const codeOf = (text: string, prefix: string | null): string | null => {
  const words = fold(text)
  if (words.length < shortest) return null
  const like = titled.filter(({ title }) => title.startsWith(words) || words.startsWith(title))
  const own = like.filter(({ code }) => prefix !== null && code.startsWith(prefix))
  const codes = new Set((own.length > 0 ? own : like).map(({ code }) => code))
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}

const readAll = (text: string, prefix: string | null): readonly string[] => {
  const pieces = text.split(/[\n;]/).map((piece) => piece.replace(bullet, '')).filter((piece) => piece.trim() !== '')
  const codes = pieces.map((piece) => codeOf(piece, prefix))
  return codes.every((code) => code !== null) ? codes : []
}

const byPrefix = new Map<string | null, (text: string) => readonly string[]>()

/** The modules a cell names by their titles alone, line by line; none where one of its lines is no title. */
export const titledModules = (text: string, prefix: string | null): readonly string[] => {
  if (text.length < shortest) return []
  const read = byPrefix.get(prefix) ?? remembering((cell: string) => readAll(cell, prefix))
  byPrefix.set(prefix, read)
  return read(text)
}
