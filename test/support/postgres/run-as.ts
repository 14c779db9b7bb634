import { readFileSync } from 'node:fs'

/** Which account a program runs under; empty: the one that runs the tests. */
export interface RunAs {
  readonly uid?: number
  readonly gid?: number
}

const accountOf = (name: string): RunAs | null => {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((each) => each.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}

/** PostgreSQL refuses to run as root; null: nobody else is there. */
export const runAs = (): RunAs | null => (process.getuid?.() === 0 ? (accountOf('postgres') ?? accountOf('nobody')) : {})
