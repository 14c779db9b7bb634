const MS_PER_DAY = 86_400_000
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)

/** How a day is shown in Viet Nam. */
export const DAY_FORMAT = 'dd/mm/yyyy'

/** The serial number Excel keeps for a day, yyyy-mm-dd. */
export const serialOfDay = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - EXCEL_EPOCH) / MS_PER_DAY
