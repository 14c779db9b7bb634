import type { Actor } from '#schema/year/actor.ts'

export const year = { label: '2025-2026', from: '2025-08-01', to: '2026-07-31' }

const actor = (account: string, role: Actor['role'], team: string | null = null): Actor => ({ account, name: account, role, team })

export const principal = actor('principal', 'principal')
/** Acts as principal in the first one's absence: what one proposes the other settles. */
export const secondPerson = actor('second', 'principal')
export const actors: readonly Actor[] = [secondPerson, principal, actor('clerk', 'clerk'), actor('head-1', 'teamHead', 'T1'), actor('head-2', 'teamHead', 'T2'), actor('deputy', 'deputy'), actor('clerk', 'principal')]

const msPerDay = 86_400_000
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10)
