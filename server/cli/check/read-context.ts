import type { GivenContext } from '#schema/grammar/reading.ts'
import { jsonOf } from '../files.ts'
import { isTrouble, type Trouble } from '../trouble.ts'
import { givenContextOf, Misplaced } from './given-context.ts'

export const readContext = async (file: string | undefined): Promise<GivenContext | Trouble> => {
  if (file === undefined) return {}
  const read = await jsonOf(file)
  if (isTrouble(read)) return read
  try {
    return givenContextOf(read.json)
  } catch (trouble) {
    if (trouble instanceof Misplaced) return { trouble: 'context', file, at: trouble.at, expected: trouble.expected }
    throw trouble
  }
}
