import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Trouble } from '../trouble.ts'

const exists = (file: string): Promise<boolean> => stat(file).then(() => true, () => false)

const real = (file: string): Promise<string> => realpath(file).catch(() => resolve(file))

/** Why a marked copy must not be written there; nothing that exists is ever overwritten. */
export const outTrouble = async (out: string, input: string): Promise<Trouble | null> => {
  if ((await real(out)) === (await real(input))) return { trouble: 'out-is-input', file: out }
  return (await exists(out)) ? { trouble: 'out-exists', file: out } : null
}
