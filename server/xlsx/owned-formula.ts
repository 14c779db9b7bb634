const OWNED = /"urn:bdtx:([^"]*)"/i

/** A condition that also names its owner: the length of the name is never 0, so the name never changes the answer. The add-in marks the same way. */
export const ownedFormula = (id: string, condition: string | null): string => {
  const mark = `LEN("urn:bdtx:${id}")>0`
  return condition === null ? mark : `AND(${condition},${mark})`
}

/** The owner named in a rule's formulas, where one is. */
export const formulaOwner = (formulas: readonly string[]): string | null =>
  formulas.map((formula) => OWNED.exec(formula)?.[1] ?? null).find((owner) => owner !== null) ?? null
