import { lawMentions } from './law-mentions.ts'
import type { Mention } from './mention.ts'
import { kindOfSymbol, numbersIn, type FoundNumber } from './number.ts'
import { BARE, kindOfWords, typeBefore } from './type-words.ts'

/** '11, 12, 17' before '18/2019/TT-BGDĐT' are numbers of the same year and symbol. */
const LONGEST_LIST = 120
const LISTED = /(?:số|Thông tư|Nghị định)\s*((?:\d{1,3}\s*(?:,|và)\s*)+)$/iu

const listedBefore = (text: string, number: FoundNumber): readonly Mention[] => {
  const list = LISTED.exec(text.slice(Math.max(0, number.from - LONGEST_LIST), number.from))
  if (!list || number.year === null) return []
  const start = number.from - (list[1]?.length ?? 0)
  const kind = kindOfSymbol(number.symbol)
  return [...(list[1] ?? '').matchAll(/\d+/g)].map((found) => ({
    from: start + found.index, to: start + found.index + found[0].length, serial: found[0], year: number.year, symbol: number.symbol, kind,
    printed: `${found[0]}/${String(number.year)}/${number.symbol}`,
  }))
}

/** A number without year or parts needs a word before it: '01/GV' is no document. */
const isDocument = (text: string, { from, year, symbol }: FoundNumber): boolean => year !== null || /[-–/]/.test(symbol) || typeBefore(text, from) !== null

const numbered = (text: string): readonly Mention[] =>
  numbersIn(text).filter((number) => isDocument(text, number)).flatMap((number) => {
    const from = typeBefore(text, number.from) ?? number.from
    const kind = kindOfSymbol(number.symbol) ?? kindOfWords(text.slice(from, number.from))
    return [...listedBefore(text, number), { from, to: number.to, serial: number.serial, year: number.year, symbol: number.symbol, kind }]
  })

const bare = (text: string): readonly Mention[] =>
  [...text.matchAll(BARE)].map((found) => ({
    from: found.index, to: found.index + found[0].length, serial: found[2] ?? '', year: Number(found[3]), symbol: null, kind: kindOfWords(found[1] ?? ''),
  }))

const apart = (taken: readonly Mention[], more: readonly Mention[]): readonly Mention[] =>
  [...taken, ...more.filter(({ from, to }) => !taken.some((other) => from < other.to && other.from < to))]

/** All mentions in a text, in order, none inside another. */
export const mentionsIn = (text: string): readonly Mention[] =>
  [...apart(apart(numbered(text), bare(text)), lawMentions(text))].sort((a, b) => a.from - b.from)
