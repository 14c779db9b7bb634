import { writeFile } from 'node:fs/promises'
import { troubleSentence } from '#server/locale/cli.ts'
import type { Desk } from '../command.ts'
import { codeOf } from '../files.ts'

/** Writes a paper into a new file; a sentence where that cannot be. */
export const saved = async ({ language }: Pick<Desk, 'language'>, out: string, base64: string): Promise<string | null> => {
  try {
    await writeFile(out, Buffer.from(base64, 'base64'), { flag: 'wx', mode: 0o600 })
    return null
  } catch (trouble) {
    return troubleSentence(language, { trouble: codeOf(trouble) === 'EEXIST' ? 'out-exists' : 'out-unwritable', file: out })
  }
}
