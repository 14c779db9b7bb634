const MONTHS = 12
const SEPTEMBER = 8

/** Months of a school year, September to August, as yyyy-mm. */
export const monthsOf = (schoolYear: string): readonly string[] => {
  const start = Number(schoolYear.slice(0, schoolYear.indexOf('-')))
  return Array.from({ length: MONTHS }, (_, at) => {
    const month = (SEPTEMBER + at) % MONTHS
    return `${String(start + Math.floor((SEPTEMBER + at) / MONTHS))}-${String(month + 1).padStart(2, '0')}`
  })
}
