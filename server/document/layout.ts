import type { TableName } from '#schema/documents/block.ts'

/** Twentieths of a point in a millimetre. */
const MM = 1440 / 25.4
const mm = (length: number): number => Math.round(length * MM)

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: A4 upright, margins 20-25, 20-25, 30-35 and 15-20 mm, Times New Roman, body 13-14 points. Lengths are twentieths of a point, sizes half points. */
export const page = { width: mm(210), height: mm(297), top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) }

export const textWidth = page.width - page.left - page.right

export const font = 'Times New Roman'

export const size = { issuer: 24, nation: 24, motto: 26, dated: 26, type: 28, body: 28, table: 24, recipients: 22, recipientsTitle: 24, note: 26, pageNumber: 26 }

/** The two columns above the title: the right one is as wide as the name of the nation needs. */
export const headColumns = [textWidth - mm(92), mm(92)] as const

export const signatureColumns = [Math.round(textWidth / 2), textWidth - Math.round(textWidth / 2)] as const

interface TableLook {
  /** Shares of the text width. */
  readonly shares: readonly number[]
  /** Columns of texts; figures stand in the middle. */
  readonly texts: readonly number[]
  /** Half points; left out: that of tables. */
  readonly size?: number
  /** Room above and below a line. */
  readonly room?: number
}

export const tables: Readonly<Record<TableName, TableLook>> = {
  modules: { shares: [0.2, 0.58, 0.22], texts: [1] },
  people: { shares: [0.07, 0.24, 0.13, 0.1, 0.22, 0.08, 0.07, 0.09], texts: [1, 2, 3, 4, 7] },
  'team-people': { shares: [0.07, 0.24, 0.16, 0.16, 0.16, 0.08, 0.13], texts: [1, 2, 3, 4, 6] },
  months: { shares: [0.16, 0.68, 0.16], texts: [1] },
  sessions: { shares: [0.07, 0.28, 0.29, 0.15, 0.21], texts: [2, 3, 4] },
  items: { shares: [0.07, 0.07, 0.4, 0.08, 0.16, 0.13, 0.09], texts: [2, 4] },
  slip: { shares: [0.07, 0.45, 0.1, 0.16, 0.12, 0.1], texts: [1] },
  list: { shares: [0.12, 0.79, 0.09], texts: [1], size: 18, room: 0 },
  'list-twice': { shares: [0.12, 0.38, 0.12, 0.38], texts: [1, 3], size: 18, room: 0 },
  terms: { shares: [0.2, 0.2, 0.2, 0.2, 0.2], texts: [] },
  managers: { shares: [0.25, 0.35, 0.4], texts: [0, 1, 2] },
  programmes: { shares: [0.2, 0.2, 0.18, 0.18, 0.24], texts: [] },
  teams: { shares: [0.28, 0.12, 0.15, 0.15, 0.15, 0.15], texts: [0] },
  behind: { shares: [0.07, 0.3, 0.21, 0.42], texts: [1, 2, 3] },
  checks: { shares: [0.18, 0.15, 0.37, 0.3], texts: [0, 2, 3] },
  outcomes: { shares: [0.5, 0.25, 0.25], texts: [0] },
  'team-outcomes': { shares: [0.25, 0.11, 0.14, 0.11, 0.15, 0.11, 0.13], texts: [0] },
  years: { shares: [0.25, 0.11, 0.14, 0.11, 0.15, 0.11, 0.13], texts: [] },
  marked: { shares: [0.06, 0.22, 0.08, 0.36, 0.13, 0.15], texts: [1, 2, 3, 5], size: 22 },
  failed: { shares: [0.07, 0.3, 0.2, 0.43], texts: [1, 2, 3] },
  apart: { shares: [0.07, 0.22, 0.1, 0.15, 0.14, 0.15, 0.17], texts: [1, 2, 3, 5, 6] },
  recognised: { shares: [0.07, 0.27, 0.14, 0.18, 0.12, 0.22], texts: [1, 3, 4, 5] },
  certificates: { shares: [0.06, 0.2, 0.13, 0.07, 0.15, 0.13, 0.19, 0.07], texts: [1, 3, 6], size: 22 },
  record: { shares: [0.13, 0.2, 0.08, 0.08, 0.1, 0.08, 0.15, 0.18], texts: [1], size: 22 },
}

/** First line of a paragraph, and the room below it. */
export const paragraph = { firstLine: mm(10), after: 120 }
