import type { Citation, Setting, WrittenDate } from '../citation.ts'
import { dateAfter } from './written-date.ts'
import { lookedUp } from './lookup.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import { levelsIn, schoolYearsIn, termIn } from './words.ts'

const LONGEST = 400

/** Where what is said of an instrument ends: at the next one, at a semicolon, at a new sentence. */
const endOfSaying = (text: string, from: number, next: number): number => {
  const stop = /;|\.\s+(?=\p{Lu})|\.$|, ngày\s*$/u.exec(text.slice(from, next))
  return Math.min(stop ? from + stop.index : next, from + LONGEST)
}

/** As printed, less stray spaces, fit to begin a sentence. */
const neat = (printed: string): string => {
  const text = printed.trim().replace(/\s*\/\s*/g, '/').replace(/-\s+/g, '-').replace(/\s+/g, ' ').replace(/(?<=số)(?=\d)/iu, ' ')
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

interface Standing {
  readonly text: string
  readonly paragraph: number
  readonly setting: Setting
}

/** The year its number carries, or else that of its date. */
const yearOf = ({ year }: Mention, date: WrittenDate | null): number | null => year ?? (date?.day ? Number(date.day.slice(0, 4)) : null)

const described = (says: string): Pick<Citation, 'says' | 'levels' | 'schoolYears' | 'term'> => ({ says, levels: levelsIn(says), schoolYears: schoolYearsIn(says), term: termIn(says) })

const citationOf = (mention: Mention, next: number, { text, paragraph, setting }: Standing): Citation => {
  const date = mention.date ?? dateAfter(text, mention.to)
  const said = date?.to ?? mention.to
  const { kind, serial, year, symbol } = mention
  return {
    at: { paragraph, from: mention.from, to: said }, setting, kind, serial, year, symbol, date,
    printed: mention.printed ?? neat(text.slice(mention.from, mention.to)),
    ...described(text.slice(said, Math.max(said, endOfSaying(text, said, next))).trim()),
    instrument: mention.instrument ?? lookedUp({ serial, symbol, kind, year: yearOf(mention, date) }),
  }
}

/** Every instrument one paragraph names, in order. */
export const citationsIn = (standing: Standing): readonly Citation[] => {
  const mentions = mentionsIn(standing.text)
  return mentions.map((mention, index) => citationOf(mention, mentions[index + 1]?.from ?? standing.text.length, standing))
}
