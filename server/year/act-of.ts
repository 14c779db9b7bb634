import { randomUUID } from 'node:crypto'
import type { Act } from '#schema/year/act.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { plainOf } from '#server/graph/shape.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { canonical } from '#server/submission/canonical.ts'
import { askedActs, isAskedName, type AskedName } from './input/acts.ts'

const longestAct = 20_000
const programmes: readonly unknown[] = ['01', '02', '03']

type Plain = Readonly<Record<string, unknown>>

/** The part of an act that carries an id of its own; '': the act itself. */
const named: { readonly [N in AskedName]?: string } = {
  apply: '', proposeOverride: '', delegate: 'delegation', schedule: 'session', keepFree: 'span', checkTeam: 'check',
  assess: 'assessment', authoriseIssuer: 'issuer', certify: 'certificate', credit: 'credit',
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const withId = (part: Plain): Plain => ({ ...part, id: part['id'] ?? randomUUID() })

/** Gives what the act makes an id, unless the client named one. */
function identified(name: AskedName, told: Plain): Plain {
  const part = named[name]
  if (part === undefined) return told
  if (part === '') return withId(told)
  const held = told[part]
  return isPlain(held) ? { ...told, [part]: withId(held) } : told
}

const unknownProgrammes = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(unknownProgrammes)
  if (!isPlain(value)) return []
  const { programme } = value
  const own = typeof programme === 'string' && !programmes.includes(programme) ? [programme] : []
  return [...own, ...Object.values(value).flatMap(unknownProgrammes)]
}

export type ActRead = { readonly act: Act } | { readonly refusal: UserError }

/** The act somebody asked for, complete but for who and when, or why it cannot be read. */
export function actOf(given: object, path: string[]): ActRead {
  const told = Object.entries(given).filter((entry): entry is [AskedName, object] => isAskedName(entry[0]) && isPlain(entry[1]))
  const [only, ...others] = told
  if (!only || others.length > 0) return { refusal: refuse('yearActOne', {}, path) }
  const [name, value] = only
  const plain = identified(name, plainOf(askedActs[name], value))
  const [programme] = unknownProgrammes(plain)
  if (programme !== undefined) return { refusal: refuse('programmeUnknown', { programme }, [...path, name]) }
  if (canonical(plain).length > longestAct) return { refusal: refuse('yearActTooLong', { most: longestAct }, [...path, name]) }
  // GraphQL has checked the parts against the shape of this very act.
  return { act: { act: name, ...(name === 'join' ? { ...plain, batch: null } : plain) } as unknown as Act }
}

/** Id of what an act made, or of whom it brought; null: nothing that has one. */
export function idMadeBy(act: Act): string | null {
  if (act.act === 'join') return act.member.id
  if (act.act === 'attach') return act.evidence.id
  if (act.act === 'rollOver') return act.batch
  const part = named[act.act]
  if (part === undefined) return null
  const held: unknown = part === '' ? act : (act as unknown as Plain)[part]
  return isPlain(held) && typeof held['id'] === 'string' ? held['id'] : null
}
