const literal = /"[^"]*"|\\.|\[[^\]]*\]|_./g

/** Whether a number format shows a day, a month or a year. */
export const isDateFormat = (format: string | null): boolean => {
  if (format === null || format === 'General' || format === '@') return false
  return /[dy]|m{3,}/i.test(format.replace(literal, ''))
}
