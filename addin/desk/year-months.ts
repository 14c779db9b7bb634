import { yearBounds } from '#schema/law/product.ts'

const MONTHS = 12

/** Month in which a school year opens, counted from 0. */
const opening = Number((yearBounds.since[0]?.value?.opening ?? '').slice(0, 2)) - 1

/** Months of a school year in their order, as yyyy-mm. */
export const monthsOf = (schoolYear: string): readonly string[] => {
  const start = Number(schoolYear.slice(0, schoolYear.indexOf('-')))
  return Array.from({ length: MONTHS }, (_, at) => {
    const month = (opening + at) % MONTHS
    return `${String(start + Math.floor((opening + at) / MONTHS))}-${String(month + 1).padStart(2, '0')}`
  })
}
