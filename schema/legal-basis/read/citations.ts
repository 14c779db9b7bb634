import type { Citation, Setting, WrittenDate } from '../citation.ts'
import { dateAfter } from './written-date.ts'
import { lookedUp } from './lookup.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import { levelsIn, schoolYearIn, termIn } from './words.ts'

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

const citationOf = (mention: Mention, next: number, { text, paragraph, setting }: Standing): Citation => {
  const date: WrittenDate | null = mention.date ?? dateAfter(text, mention.to)
  const said = date?.to ?? mention.to
  const says = text.slice(said, Math.max(said, endOfSaying(text, said, next))).trim()
  const year = mention.year ?? (date?.day ? Number(date.day.slice(0, 4)) : null)
  return {
    at: { paragraph, from: mention.from, to: said },
    setting,
    printed: neat(text.slice(mention.from, mention.to)),
    kind: mention.kind, serial: mention.serial, year: mention.year, symbol: mention.symbol,
    date, says,
    levels: levelsIn(says), schoolYear: schoolYearIn(says), term: termIn(says),
    instrument: mention.instrument ?? lookedUp({ ...mention, year }),
  }
}

/** Every instrument one paragraph names, in order. */
export const citationsIn = (standing: Standing): readonly Citation[] => {
  const mentions = mentionsIn(standing.text)
  return mentions.map((mention, index) => citationOf(mention, mentions[index + 1]?.from ?? standing.text.length, standing))
}
