import type { Reading } from '#schema/grammar/reading.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import type { Question } from './engine.ts'

interface Held {
  readonly asked: string
  readonly reading: Reading
}

let last: Held | null = null

/** What a question's workbook holds. Reading takes longest of all, and the next question is mostly about the same workbook. */
export const readingOf = ({ content, given, confirmed }: Question): Reading => {
  const asked = JSON.stringify([content, given, confirmed])
  if (last?.asked !== asked) last = { asked, reading: readRoster(content, given, confirmed) }
  return last.reading
}
