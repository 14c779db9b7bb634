/** A sheet of a new workbook that is one native table. */
export interface TableSheet {
  readonly name: string
  /** As formulas and Power Query call it; unique in the workbook. */
  readonly table: string
  /** Lines above the heading; null: an empty one. */
  readonly above?: readonly (string | null)[]
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  /** Rows in pieces, so that no more than a piece is held at once. */
  readonly rows: AsyncIterable<readonly (readonly (string | number | null)[])[]> | Iterable<readonly (readonly (string | number | null)[])[]>
}

/** Titles of a table differ, whatever their case, and none is empty. */
export const distinctTitles = (titles: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return titles.map((title, at) => {
    const base = title.trim() === '' ? `Column${at + 1}` : title
    let free = base
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base} ${number}`
    taken.add(free.toLowerCase())
    return free
  })
}
