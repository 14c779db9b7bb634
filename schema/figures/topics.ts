import { fold } from './fold.ts'

/** The topics one cell names, one for each line or part. */
export const topicsOf = (text: string | null | undefined): readonly string[] =>
  (text ?? '').split(/[;\n]+/).map((part) => part.replace(/^[\s\-+•*\d.)]+/u, '').trim()).filter((part) => part !== '')

/** People shorten titles, and repeat them with an addition. */
export const isAmong = (topics: readonly string[], named: string): boolean => {
  const written = fold(named)
  return topics.map(fold).some((topic) => topic.includes(written) || written.includes(topic))
}
