import type { Book } from '../book.ts'

/** How much the files of a year take up: the same bytes are kept once, and those that were detached are kept too. */
export const evidenceBytes = ({ members }: Pick<Book, 'members'>): number => {
  const kept = new Map([...members.values()].flatMap(({ evidence }) => evidence.map(({ sha256, bytes }) => [sha256, bytes] as const)))
  return [...kept.values()].reduce((sum, bytes) => sum + bytes, 0)
}

export const isKept = ({ members }: Pick<Book, 'members'>, sha256: string): boolean => [...members.values()].some(({ evidence }) => evidence.some((one) => one.sha256 === sha256))
