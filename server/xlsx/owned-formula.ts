const OWNED = /N\("bdtx:([^"]*)"\)=0/

/** A condition that also names its owner: N of a text is 0 in every spreadsheet program, so the name never changes the answer. */
export const ownedFormula = (id: string, condition: string | null): string => {
  const mark = `N("bdtx:${id}")=0`
  return condition === null ? mark : `AND(${condition},${mark})`
}

/** The owner named in a rule's formulas, where one is. */
export const formulaOwner = (formulas: readonly string[]): string | null =>
  formulas.map((formula) => OWNED.exec(formula)?.[1] ?? null).find((owner) => owner !== null) ?? null
