/** Days between the two epochs a workbook may count dates from. */
const MAC_SHIFT = 1462
const UNIX_SHIFT = 25_569
const DAY = 86_400_000

export const serialOf = (date: Date, date1904: boolean): number => date.getTime() / DAY + UNIX_SHIFT - (date1904 ? MAC_SHIFT : 0)

export const dateOf = (serial: number, date1904: boolean): Date => new Date(Math.round((serial + (date1904 ? MAC_SHIFT : 0) - UNIX_SHIFT) * DAY))

/** 'd/m/yyyy' or 'yyyy-mm-dd' when that day exists. */
export const dayOf = (text: string): Date | null => {
  const parts = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const [year, month, day] = parts ? [Number(parts[3]), Number(parts[2]), Number(parts[1])] : iso ? [Number(iso[1]), Number(iso[2]), Number(iso[3])] : [0, 0, 0]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null
}
