import type { Named } from './match-people.ts'
import type { PastedRow, Reading } from './pasted-rows.ts'

/** A pasted row that waits for a person to say whose it is. */
export interface Doubtful {
  readonly row: PastedRow
  readonly why: 'unknown' | 'twice'
}

export interface Placed {
  /** Text by person: rows of which it is sure whose they are. */
  readonly sure: ReadonlyMap<string, string>
  readonly doubtful: readonly Doubtful[]
  /** Marks without a line of the list to stand in. */
  readonly left: number
}

const inOrder = ({ rows }: Reading, people: readonly Named[]): Placed => ({
  sure: new Map(people.flatMap(({ id }, at) => (rows[at] && rows[at].text !== '' ? [[id, rows[at].text] as const] : []))),
  doubtful: [],
  left: Math.max(0, rows.length - people.length),
})

/** Puts pasted rows to their people; the second row of one person is asked about, never taken. */
export const placePasted = (reading: Reading, people: readonly Named[]): Placed => {
  if (reading.inOrder) return inOrder(reading, people)
  const sure = new Map<string, string>()
  const doubtful: Doubtful[] = []
  for (const row of reading.rows) {
    if (row.sure === null) doubtful.push({ row, why: 'unknown' })
    else if (sure.has(row.sure)) doubtful.push({ row, why: 'twice' })
    else sure.set(row.sure, row.text)
  }
  return { sure, doubtful, left: 0 }
}
