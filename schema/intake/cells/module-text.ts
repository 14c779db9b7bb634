import { plain } from '../text/fold.ts'

/** One number in a module cell and how it was introduced: by a prefix, by a word such as 'mô đun', or bare. */
export interface Mention {
  readonly prefix: string | null
  readonly number: number
}

const code = /(GV|QL)\s*[._-]?\s*(MN|PT|TH|THCS|THPT)(?![A-Z])|\b(MN|TH|THCS|THPT|GDTX)(?=\s*[-._:]?\s*\d)/y
const word = /(?:MO\s*-?\s*DUN|MODULES?|MODULS?|MODUNS?|MDBD|MD)(?![A-Z])|M(?=\s*\.?\s*\d)/y
const range = /(?:DEN|TOI|->|→|\.\.+|…)/y
const link = /(?:VA|VOI|CUNG|HOAC|CAC|MA|SO|THU|GOM|LA|TU|ND|THEM)(?![A-Z])|[\s,;:+&/.()[\]_*•·–—|'"-]/y
const digits = /\d+/y
const letters = /[^\d\s,;:+&/()\n]+/y

/** '1. GVPT 3', 'Mô đun 1: GVPT 3', 'Mô đun 3 (GVPT 3)', 'GVPT 3 (mô đun 3)': one choice, counted or said twice. */
const counting = /(^|[\n;])\s*\d{1,2}\s*[.)]\s*(?=(?:GV|QL)\s*[._-]?\s*(?:MN|PT)|MO\s*-?\s*DUN|MODUL|MD)/g
const wordBeforeCode = /(?:MO\s*-?\s*DUN|MODULES?|MODULS?|MODUN|MD)\s*(?:SO|THU)?\s*\d{1,2}\s*[:(=]\s*(?=(?:GV|QL)\s*[._-]?\s*(?:MN|PT)\s*[._-]?\s*\d)/g
const wordAfterCode = /((?:GV|QL)\s*[._-]?\s*(?:MN|PT)\s*[._-]?\s*0*(\d{1,2}))\s*\(\s*(?:MO\s*-?\s*DUN|MODULES?|MODUN|MD)\s*0*\2\s*\)/g

/** '1) GVPT 3 2) GVPT 5': counted on in one line. */
const countingOn = /(\d)\s+\d\s*[.)]\s*(?=(?:GV|QL)\s*[._-]?\s*(?:MN|PT)|MO\s*-?\s*DUN|MODUL|MD)/g
const countsOn = /^\s*1\s*[.)]/
const never = /(?!)/

const cleaned = (text: string): string =>
  plain(text)
    .toUpperCase()
    .replace(countsOn.test(text) ? countingOn : never, '$1 ')
    .replace(counting, '$1 ')
    .replace(wordBeforeCode, ' ')
    .replace(wordAfterCode, '$1')
    .replace(/\d+\s*(?:TIET|GIO|PERIODS?|HOURS?)\b|\b\d+(?:T|H)\b/g, ' ')
    .replace(/\([^()\d]*\)/g, ' ')
    .replace(/\b(?:TT|THONG TU)\s*\d+\s*\/\s*\d+(?:\/[A-Z-]*)?/g, ' ')
    .replace(/\bNAM HOC\s*\d{4}\s*[-–]\s*\d{4}/g, ' ')

interface Scan {
  readonly text: string
  at: number
  prefix: string | null
  /** Inside words that are no code: a title. Bare numbers there belong to the title. */
  inTitle: boolean
  /** The next number continues a span from the last one. */
  spanning: boolean
  readonly found: Mention[]
  readonly strange: string[]
}

const take = (scan: Scan, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = scan.at
  const found = pattern.exec(scan.text)
  if (found) scan.at = pattern.lastIndex
  return found
}

const longestSpan = 40

const addSpan = (scan: Scan, last: Mention, number: number): void => {
  for (let next = last.number + 1; next <= number; next++) scan.found.push({ prefix: scan.prefix, number: next })
}

const addNumber = (scan: Scan, written: string): void => {
  const number = Number(written)
  const last = scan.found.at(-1)
  if (scan.spanning && last && number > last.number && number - last.number < longestSpan) addSpan(scan, last, number)
  else scan.found.push({ prefix: scan.prefix, number })
  scan.spanning = false
}

const readCode = (scan: Scan): boolean => {
  const found = take(scan, code)
  if (!found) return false
  scan.prefix = found[3] ?? `${found[1] ?? ''}${found[2] ?? ''}`
  scan.inTitle = false
  return true
}

const readWord = (scan: Scan): boolean => {
  if (!take(scan, word)) return false
  scan.inTitle = false
  return true
}

const readDigits = (scan: Scan): boolean => {
  const found = take(scan, digits)
  if (!found) return false
  if (!scan.inTitle) addNumber(scan, found[0])
  return true
}

const readLink = (scan: Scan): boolean => {
  if (!scan.inTitle && scan.found.length > 0 && take(scan, range)) return (scan.spanning = true)
  const found = take(scan, link)
  if (found && /[\n;]/.test(found[0])) scan.inTitle = false
  return found !== null
}

const readTitle = (scan: Scan): void => {
  const found = take(scan, letters)
  if (!found) scan.at += 1
  else if (/[A-Z0-9]/.test(found[0])) {
    scan.inTitle = true
    scan.spanning = false
    scan.strange.push(found[0])
  }
}

const hyphens = /(\d)\s*[-–—]\s*(?=\d)/g

/** The same cell with its dashes taken for spans: 'GVMN 1-3' is one, two and three. */
export const spannedMentionsIn = (text: string): readonly Mention[] => mentionsIn(text.replace(hyphens, '$1 → '))

/** Numbers a module cell mentions, in order, with the prefix that stands before them. */
export const mentionsIn = (text: string): readonly Mention[] => {
  const scan: Scan = { text: cleaned(text), at: 0, prefix: null, inTitle: false, spanning: false, found: [], strange: [] }
  while (scan.at < scan.text.length) {
    if (readCode(scan) || readWord(scan) || readDigits(scan) || readLink(scan)) continue
    readTitle(scan)
  }
  return scan.found
}
