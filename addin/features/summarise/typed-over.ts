import type { CellRef, CellValue } from '#schema/grammar/sheet.ts'

/** Something a person typed into a column of ours. */
export interface TypedOver {
  readonly cell: CellRef
  readonly typed: string
}

export interface Standing {
  readonly stands: CellValue
  /** What we wrote there last; undefined: nobody remembers. */
  readonly written: string | number | undefined
  readonly wanted: string | number
}

const same = (value: CellValue, word: string | number | undefined): boolean => word !== undefined && String(value) === String(word)

/** Whether a cell of ours holds what a person typed. An emptied cell is filled again without a word: nothing is lost. */
export const isTypedOver = ({ stands, written, wanted }: Standing, ours: ReadonlySet<string>): boolean => {
  if (stands === null || same(stands, wanted) || same(stands, written)) return false
  return written !== undefined || (typeof stands !== 'number' && !ours.has(String(stands)))
}

const sorted = (values: readonly unknown[]): string => JSON.stringify(values.map(String).sort())

export interface Suspect extends TypedOver {
  readonly written: string | number | undefined
}

/** Rows sorted without our columns leave our own words beside other people: nobody typed them. */
export const onlyTyped = (suspects: readonly Suspect[]): readonly TypedOver[] => {
  const shuffled = sorted(suspects.map(({ typed }) => typed)) === sorted(suspects.map(({ written }) => written))
  return shuffled ? [] : suspects.map(({ cell, typed }) => ({ cell, typed }))
}
