import type { Level } from '../../tables/plan-lines.ts'
import { fold } from '../text/fold.ts'

const lastPrimary = 5
const lastLowerSecondary = 9
const lastUpperSecondary = 12

const ofGrade = (grade: number): Level | null => {
  if (grade < 1 || grade > lastUpperSecondary) return null
  if (grade <= lastPrimary) return 'primary'
  return grade <= lastLowerSecondary ? 'lowerSecondary' : 'upperSecondary'
}

/** The level of the classes a text names ('Lớp 4A', '6A2, 7A1'); null where they are of several levels or none. */
export const levelOfClass = (text: string): Level | null => {
  const words = fold(text)
  const grades = [...words.matchAll(/\b(?:lop|khoi) (\d{1,2})|\b(\d{1,2})[a-k]\d{0,2}\b/g)].map((found) => ofGrade(Number(found[1] ?? found[2])))
  const named = new Set(grades)
  return named.size === 1 ? (grades[0] ?? null) : null
}
