/** Small enough that a slice is answered within seconds on a slow line. */
export const ROWS_PER_SLICE = 100

/** The rows in slices; always at least one, so that an emptied sheet is told as well. */
export const slicesOf = <Row>(rows: readonly Row[], size = ROWS_PER_SLICE): readonly (readonly Row[])[] => {
  const slices: (readonly Row[])[] = []
  for (let at = 0; at < rows.length; at += size) slices.push(rows.slice(at, at + size))
  return slices.length === 0 ? [[]] : slices
}

/** The slices before `index` as they were, and the rest half as large as the one that stands there. */
export const halvedFrom = <Row>(slices: readonly (readonly Row[])[], index: number): readonly (readonly Row[])[] => {
  const half = Math.max(1, Math.ceil((slices[index]?.length ?? 0) / 2))
  return [...slices.slice(0, index), ...slicesOf(slices.slice(index).flat(), half)]
}
