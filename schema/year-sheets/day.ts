const DAY = 86_400_000
const HOURS_AHEAD = 7
const HOUR = 3_600_000
/** The day Excel counts from. */
const BEGIN = Date.UTC(1899, 11, 30)

export const DATE = 'dd/mm/yyyy'

/** A day yyyy-mm-dd as Excel counts it. */
export const serialOf = (day: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - BEGIN) / DAY)

/** The day a moment falls on in Viet Nam. */
export const serialOfMoment = (moment: string): number => Math.floor((Date.parse(moment) + HOURS_AHEAD * HOUR - BEGIN) / DAY)

const YEAR_AND_MONTH = 'yyyy-mm'.length

export const monthOf = (day: string): string => day.slice(0, YEAR_AND_MONTH)

/** '2026-11' as '11/2026'; the same in both languages. */
export const monthTitle = (month: string): string => month.split('-').reverse().join('/')
