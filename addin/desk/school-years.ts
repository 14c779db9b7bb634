const SEPTEMBER = 8

const label = (start: number): string => `${String(start)}-${String(start + 1)}`

/** The school year a day belongs to: it begins in September. Before that, schools still close the old one. */
export const yearOf = (now: Date): string => label(now.getMonth() >= SEPTEMBER ? now.getFullYear() : now.getFullYear() - 1)

/** Years a person may mean, the sensible one among them. */
export const yearsAround = (now: Date, also: readonly (string | null | undefined)[] = []): readonly string[] => {
  const start = Number(yearOf(now).slice(0, 4))
  const near = [start - 2, start - 1, start, start + 1].map(label)
  return [...new Set([...near, ...also.filter((year) => typeof year === 'string')])].sort()
}
