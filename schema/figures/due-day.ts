/** The last day is the one before: what comes on the day itself is late. */
export const dueDay = (firstDayOfYear: string, { month, day }: { readonly month: number; readonly day: number }): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${firstDayOfYear.slice(0, firstDayOfYear.indexOf('-'))}-${two(month)}-${two(day)}`
}

export const isLate = (day: string, due: string): boolean => day >= due
