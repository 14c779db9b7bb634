import type { Registered } from '../../law/instruments/registered.ts'
import type { WrittenDate } from '../citation.ts'
import { lawsNamed } from './lookup.ts'
import type { Mention } from './mention.ts'
import { dateAfter } from './written-date.ts'

const names = [...new Set(lawsNamed.map(({ name }) => name))].join('|')
/** The name alone: 'Luật Giáo dục đại học' is another law. */
const YEAR = /(?:\s+(?:năm\s+)?((?:19|20)\d{2}))?(?=\s*(?:[,;.():]|năm|ngày|được|và|$))/u.source
const LAW = new RegExp(`(?<!\\p{L})(${names})${YEAR}`, 'giu')

const yearOf = (printed: string | undefined, date: WrittenDate | null): number | null => {
  const year = printed ?? date?.day?.slice(0, 4)
  return year === undefined ? null : Number(year)
}

const lawOf = (name: string, year: number | null): Registered | null => {
  const called = lawsNamed.filter((law) => law.name?.toLowerCase() === name.toLowerCase())
  if (year === null) return called.length === 1 ? (called[0] ?? null) : null
  return called.find(({ date }) => date?.startsWith(String(year))) ?? null
}

/** Laws named without a number. One of several of a name, without a year, cannot be told and is left out. */
export const lawMentions = (text: string): readonly Mention[] =>
  [...text.matchAll(LAW)].flatMap((found) => {
    const to = found.index + found[0].length
    const date = dateAfter(text, to)
    const year = yearOf(found[2], date)
    const instrument = lawOf(found[1] ?? '', year)
    if (instrument === null && year === null) return []
    return [{ from: found.index, to, serial: '', year, symbol: null, kind: 'law' as const, instrument, date }]
  })
