import type { Level, Role } from '../../tables/plan-lines.ts'
import { fold } from '../text/fold.ts'
import { mentionsIn, spannedMentionsIn, type Mention } from './module-text.ts'
import { titledModules } from './module-titles.ts'
import { isFault, saysNothing, type RawCell } from './raw-cell.ts'

/** Where a bare number belongs (decision R2). */
export interface Catalogue {
  readonly role: Role | null
  readonly level: Level | null
  /** How many modules the plan asks of everybody: what tells '1-3' the pair from '1-3' the span. */
  readonly wanted?: number | null
}

export type ModuleReading =
  | { readonly state: 'read'; readonly entries: readonly string[] }
  | { readonly state: 'nothing' | 'unreadable' | 'became-date' | 'fault' }

const largestNumber = 99

export const prefixOf = ({ role, level }: Catalogue): string | null => {
  if (level === null) return null
  return (role === 'manager' ? 'QL' : 'GV') + (level === 'preschool' ? 'MN' : 'PT')
}

const canonical = ({ prefix, number }: Mention, home: Catalogue): string => [prefix ?? prefixOf(home), number].filter((part) => part !== null).join(' ')

const monthNames = /^\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg)\b|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \d{1,4}$/
const fullDate = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})(?:[ T].*)?$/

const becameDate = (raw: RawCell): boolean => {
  if (raw.isDate) return true
  if (typeof raw.value === 'number') return Number.isInteger(raw.value) && raw.value >= 3_000 && raw.value <= 73_500
  return fullDate.test(raw.text) || monthNames.test(fold(raw.text))
}

/** A dash joins two modules, unless only a span gives as many as the plan asks. */
const mentionsFor = (text: string, { wanted }: Catalogue): readonly Mention[] => {
  const mentions = mentionsIn(text)
  if (wanted == null || mentions.length === wanted || !/\d\s*[-–—]\s*\d/.test(text)) return mentions
  const spanned = spannedMentionsIn(text)
  return spanned.length === wanted ? spanned : mentions
}

const readText = (text: string, home: Catalogue): ModuleReading => {
  const titled = titledModules(text, prefixOf(home))
  if (titled.length > 0) return { state: 'read', entries: titled }
  const mentions = mentionsFor(text, home)
  if (mentions.length === 0 || mentions.some(({ number }) => number > largestNumber)) return { state: 'unreadable' }
  return { state: 'read', entries: mentions.map((mention) => canonical(mention, home)) }
}

/** The modules a cell names, each as prefix, space, number. Wrong and repealed codes stay as written. */
export const readModules = (raw: RawCell, home: Catalogue): ModuleReading => {
  const text = raw.meant ?? raw.text
  if (isFault(raw.value)) return { state: 'fault' }
  if (raw.meant === undefined && saysNothing(text)) return { state: 'nothing' }
  if (raw.meant === undefined && becameDate(raw)) return { state: 'became-date' }
  return readText(text, home)
}

/** Whether a text names a module by code or by word: the sign by which a module column is known. */
export const namesModule = (text: string): boolean =>
  /\b(?:GV|QL)\s*[._-]?\s*(?:MN|PT)|mô\s*-?\s*đun|mo\s*-?\s*dun|modul|modun|\bMĐ\s*\d|\b(?:MN|TH|THCS|THPT)\s*\d/i.test(text) && mentionsIn(text).length > 0

/** Whether a text is nothing but numbers that catalogues have, as modules without codes are: '5', '7; 12'. */
export const isBareList = (text: string): boolean => /^(?:-\s*)?[0-4]?\d(?:\s*(?:[,;+&/-]|và|\n)\s*-?\s*[0-4]?\d)*$/i.test(text)
