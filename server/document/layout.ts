/** Twentieths of a point in a millimetre. */
const MM = 1440 / 25.4
const mm = (length: number): number => Math.round(length * MM)

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: A4 upright, margins 20-25, 20-25, 30-35 and 15-20 mm, Times New Roman, body 13-14 points. Lengths are twentieths of a point, sizes half points. */
export const page = { width: mm(210), height: mm(297), top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) }

export const textWidth = page.width - page.left - page.right

export const font = 'Times New Roman'

export const size = { issuer: 24, nation: 24, motto: 26, dated: 26, type: 28, body: 28, table: 24, recipients: 22, recipientsTitle: 24, pageNumber: 26 }

/** The two columns above the title: the right one is as wide as the name of the nation needs. */
export const headColumns = [textWidth - mm(92), mm(92)] as const

export const signatureColumns = [Math.round(textWidth / 2), textWidth - Math.round(textWidth / 2)] as const

/** Shares of the text width. */
export const tableColumns = {
  modules: [0.2, 0.58, 0.22],
  people: [0.07, 0.24, 0.13, 0.1, 0.22, 0.08, 0.07, 0.09],
} as const

/** Columns of texts; figures stand in the middle. */
export const leftColumns = { modules: [1], people: [1, 2, 3, 4, 7] } as const

/** First line of a paragraph, and the room below it. */
export const paragraph = { firstLine: mm(10), after: 120 }
