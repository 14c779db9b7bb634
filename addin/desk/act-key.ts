import { checksum } from '../file/checksum.ts'
import type { PendingAct } from '../file/state.ts'
import { sessionMemory } from './browser-memory.ts'
import type { Desk } from './desk.ts'
import { remember } from './remember.ts'

const KEPT = 'bdtx.acts'

const isPending = (value: unknown): value is PendingAct =>
  typeof value === 'object' && value !== null && 'act' in value && 'body' in value && 'idempotencyKey' in value

const inSession = (): readonly PendingAct[] => {
  try {
    const kept: unknown = JSON.parse(sessionMemory.get(KEPT) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isPending) : []
  } catch {
    return []
  }
}

const keepInSession = (acts: readonly PendingAct[]): void => { sessionMemory.set(KEPT, acts.length === 0 ? null : JSON.stringify(acts)) }

/** An act on a plan or a deadline, with what it says. */
export interface KeyedAct {
  readonly act: string
  readonly body: unknown
  /** Null: not about a plan. */
  readonly planId: string | null
}

const isItsFile = (desk: Desk, planId: string | null): boolean => planId !== null && desk.seen.get()?.file.state.planId === planId

const inFile = (desk: Desk): readonly PendingAct[] => desk.seen.get()?.file.state.pending ?? []

/** The file of the plan travels further than this browser; elsewhere the browser remembers. */
const keep = async (desk: Desk, planId: string | null, fresh: PendingAct): Promise<void> => {
  const added = (acts: readonly PendingAct[]): readonly PendingAct[] => [...acts.filter(({ act }) => act !== fresh.act), fresh]
  if (isItsFile(desk, planId)) await remember(desk, (state) => ({ ...state, pending: added(state.pending) }))
  else keepInSession(added(inSession()))
}

const forget = async (desk: Desk, act: string): Promise<void> => {
  const others = (acts: readonly PendingAct[]): readonly PendingAct[] => acts.filter((one) => one.act !== act)
  keepInSession(others(inSession()))
  if (others(inFile(desk)).length < inFile(desk).length) await remember(desk, (state) => ({ ...state, pending: others(state.pending) }))
}

export interface ActKey {
  readonly key: string
  /** To be called once the server has answered, whatever it said. */
  readonly answered: () => Promise<void>
}

/**
 * The key of an act: the same act with the same body keeps its key until it was answered, a closed pane notwithstanding,
 * so that a lost network and a second click give the first receipt.
 */
export const actKey = async (desk: Desk, { act, body, planId }: KeyedAct): Promise<ActKey> => {
  const digest = checksum(JSON.stringify(body))
  const answered = (): Promise<void> => forget(desk, act)
  const held = [...inFile(desk), ...inSession()].find((one) => one.act === act && one.body === digest)
  if (held) return { key: held.idempotencyKey, answered }
  const fresh: PendingAct = { act, body: digest, idempotencyKey: crypto.randomUUID() }
  await keep(desk, planId, fresh)
  return { key: fresh.idempotencyKey, answered }
}
