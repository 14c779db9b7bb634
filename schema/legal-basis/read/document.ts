import type { Level, Role } from '../../tables/plan-lines.ts'
import type { Citation, Setting } from '../citation.ts'
import { audienceOf, type Audience } from './audience.ts'
import { citationsIn } from './citations.ts'
import { bare, isHeading, outlineOf, type Outline } from './outline.ts'
import { tidied } from './paragraph.ts'
import { daysOfYear, signingDay, type DaySpan } from './signing-day.ts'
import { schoolYearsIn, speaksOfCpd } from './words.ts'

/** What a plan or letter says of itself and what it stands on. */
export interface LegalDocument {
  readonly paragraphs: readonly string[]
  /** Null: it does not say when. */
  readonly day: DaySpan | null
  readonly schoolYear: string | null
  readonly year: number | null
  readonly levels: readonly Level[]
  readonly roles: readonly Role[]
  /** Whether roles are said in title or scope, or only gathered from the text. */
  readonly rolesStated: boolean
  /** Whether it is a plan of professional development, or has a section on it. */
  readonly cpd: 'plan' | 'section' | null
  readonly citations: readonly Citation[]
}

const OWN_NUMBER = /^\s*[*_]*Số\s*:?\s*[\d.…_/\s-]/iu

const settingOf = ({ basis, headEnd }: Outline, index: number): Setting => {
  if (basis.has(index)) return 'basis'
  return index < headEnd ? 'title' : 'text'
}

const citationsOf = (paragraphs: readonly string[], outline: Outline): readonly Citation[] =>
  paragraphs.flatMap((text, paragraph) => {
    const setting = settingOf(outline, paragraph)
    return setting === 'title' && OWN_NUMBER.test(text) ? [] : citationsIn({ text, paragraph, setting })
  })

/** What a document says in its own words before the body: citations and led clauses taken out. */
export const ownWords = (paragraphs: readonly string[], { basis, bodyStart }: Outline): readonly string[] =>
  paragraphs.slice(0, bodyStart).map((text, index) => {
    if (basis.has(index)) return text.slice(text.lastIndexOf(';') + 1).replace(/^\s*(?:căn cứ|thực hiện|triển khai|theo).*$/iu, '')
    return citationsIn({ text, paragraph: index, setting: 'title' }).reduce((left, { at, says }) => left.replace(text.slice(at.from, at.to), ' ').replace(says, ' '), text)
  })

const YEAR = /(?<!học\s)năm\s+((?:19|20)\d{2})(?!\s*[-–—]\s*\d)(?!\d)/iu

const yearIn = (titles: readonly string[]): number | null => {
  const found = titles.filter((text) => !/tháng/iu.test(text)).map((text) => YEAR.exec(text)?.[1]).find((year) => year !== undefined)
  return found === undefined ? null : Number(found)
}

const cpdOf = (own: readonly string[], paragraphs: readonly string[], citations: readonly Citation[]): LegalDocument['cpd'] => {
  if (speaksOfCpd(own.join('\n'))) return 'plan'
  const headed = paragraphs.some((text) => isHeading(text) && speaksOfCpd(bare(text)))
  return headed || citations.some(({ instrument }) => instrument?.subjects.includes('cpd-regulation')) ? 'section' : null
}

/** A letter that applies «từ năm học …» speaks for that year at least. */
const startingYear = (text: string): string | null => schoolYearsIn(text.replace(/(?:kể\s+)?từ\s+(?=năm học)/giu, ''))[0] ?? null

interface OwnYears {
  readonly schoolYear: string | null
  readonly year: number | null
}

const ownYears = (own: readonly string[]): OwnYears => ({
  schoolYear: own.flatMap(schoolYearsIn)[0] ?? own.map(startingYear).find((year) => year !== null) ?? null,
  year: yearIn(own),
})

/** Reads a document from its paragraphs. */
export const readDocument = (given: readonly string[]): LegalDocument => {
  const paragraphs = given.map(tidied)
  const outline = outlineOf(paragraphs)
  const own = ownWords(paragraphs, outline)
  const citations = citationsOf(paragraphs, outline)
  const years = ownYears(own)
  const audience: Audience = audienceOf(own, paragraphs, outline)
  return {
    paragraphs, citations, ...years, ...audience,
    day: signingDay(paragraphs.slice(0, outline.headEnd), paragraphs) ?? daysOfYear(years.schoolYear, years.year),
    cpd: cpdOf(own, paragraphs, citations),
  }
}
