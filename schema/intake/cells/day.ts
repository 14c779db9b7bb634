const msPerDay = 86_400_000
const excelEpoch = Date.UTC(1899, 11, 30)

const two = (n: number): string => String(n).padStart(2, '0')

/** The day of an Excel serial number, as yyyy-mm-dd. */
export const dayOfSerial = (serial: number): string => new Date(excelEpoch + Math.floor(serial) * msPerDay).toISOString().slice(0, 10)

/** yyyy-mm-dd, or null where the calendar has no such day. */
export const dayOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same ? `${year}-${two(month)}-${two(day)}` : null
}

export const monthOf = (year: number, month: number): string | null => (month >= 1 && month <= 12 ? `${year}-${two(month)}` : null)

/** dd/mm/yyyy, as people in Viet Nam write it. */
export const spokenDay = (serial: number): string => dayOfSerial(serial).split('-').reverse().join('/')
