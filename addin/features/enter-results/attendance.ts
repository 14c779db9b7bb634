import type { Results, ResultsSession } from '../../desk/year-results.ts'
import { matchPerson, type Match } from './match-people.ts'
import { readEntry } from './read-entry.ts'

export type Presence = 'PRESENT' | 'EXCUSED' | 'ABSENT'

/** Who was there, as the book has it; where no list was handed in, nobody is said to have been. */
export const presenceIn = ({ people }: Results, session: ResultsSession): ReadonlyMap<string, Presence> =>
  new Map(people.filter(({ id }) => session.people.includes(id)).flatMap((person) => {
    const state = person.attendance.find((one) => one.session === session.id)?.state
    return state === undefined || state === 'UNKNOWN' ? [] : [[person.id, state] as const]
  }))

export interface SignedIn {
  readonly present: readonly string[]
  readonly absent: readonly string[]
  /** Names of nobody who was to come, each with who it could be. */
  readonly unknown: readonly (Match & { readonly name: string })[]
}

const SCALE = { lowest: 0, highest: 0, pass: 0 }

const saysAbsent = (cells: readonly string[]): boolean => cells.some((cell) => readEntry(cell, SCALE).state === 'absent')

const looksLikeName = (cell: string): boolean => /\p{L} \p{L}/u.test(cell)

/** Reads a sign-in list: one name a row; 'vắng' beside a name says it in so many words. */
export const signedIn = (cells: readonly (readonly string[])[], people: Results['people']): SignedIn => {
  const rows = cells.flatMap((row) => {
    const named = row.map((cell) => ({ cell, match: matchPerson(cell, row, people) })).find(({ cell, match }) => match.sure !== null || (looksLikeName(cell) && match.candidates.length > 0))
    const name = named?.cell ?? row.find(looksLikeName)
    return name === undefined ? [] : [{ name, absent: saysAbsent(row), ...(named?.match ?? { sure: null, candidates: [] }) }]
  })
  const sure = (absent: boolean): readonly string[] => rows.flatMap((row) => (row.sure !== null && row.absent === absent ? [row.sure] : []))
  return { present: sure(false), absent: sure(true), unknown: rows.filter((row) => row.sure === null) }
}
