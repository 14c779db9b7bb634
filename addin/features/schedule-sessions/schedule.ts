import type { Desk } from '../../desk/desk.ts'
import type { YearAct, YearBook, YearSession } from '../../desk/year-book.ts'
import type { WayBack } from '../../desk/year-outcomes.ts'
import { record } from '../../desk/year-record.ts'
import { phrasesIn } from '../../locale/phrases.ts'
import { draft, draftOf, toEnter, type Draft } from './draft.ts'

type Free = YearBook['keptFree'][number]

const scheduled = (told: Draft): YearAct => ({ schedule: { session: toEnter(told) } })

const off = (session: string, reason: string): YearAct => ({ cancelSession: { session, reason } })

/** The way back from a session just set: it is cancelled, and the one it took the place of is set again. */
const backFrom = (told: Draft, before: YearSession | undefined, reason: string) => (ids: readonly string[]): WayBack | null => {
  const id = ids.at(-1)
  if (id === undefined) return null
  return { what: ({ yearSessions }) => (before ? yearSessions.changeOf(told.title) : yearSessions.setting(told.title)), acts: [off(id, reason), ...(before ? [scheduled(draftOf(before))] : [])] }
}

/** Takes a session into the year. One that changes is cancelled and set anew in one request: both or neither. */
export const schedule = async (desk: Desk, told: Draft, before: YearSession | undefined): Promise<boolean> => {
  const { yearSessions: words } = phrasesIn(desk.language.get())
  const acts = [...(before ? [off(before.id, words.movedTo(told.on, told.starts))] : []), scheduled(told)]
  const done = await record(desk, acts, { whole: true, did: ({ yearSessions }) => yearSessions.saved(told.title), wayBack: backFrom(told, before, words.undoReason) })
  if (done?.entered.every(Boolean) !== true) return false
  draft.set(null)
  return true
}

export const cancelSession = (desk: Desk, { id, title }: YearSession, reason: string) =>
  record(desk, [{ cancelSession: { session: id, reason: reason.trim() } }], { did: ({ yearSessions }) => yearSessions.cancelled(title) })

export const keepFree = (desk: Desk, span: Pick<Free, 'from' | 'to' | 'title'>) =>
  record(desk, [{ keepFree: { span: { ...span, title: span.title.trim() } } }], {
    did: ({ yearSessions }) => yearSessions.kept(span.title),
    wayBack: ([id]) => (id === undefined ? null : { what: () => span.title, acts: [{ freeAgain: { span: id } }] }),
  })

export const freeAgain = (desk: Desk, { id, from, to, title }: Free) =>
  record(desk, [{ freeAgain: { span: id } }], { did: ({ yearSessions }) => yearSessions.freed(title), wayBack: () => ({ what: () => title, acts: [{ keepFree: { span: { from, to, title } } }] }) })

export const assignManager = (desk: Desk, told: { readonly team: string; readonly manager: string }, before: string | undefined) =>
  record(desk, [{ assignManager: told }], {
    did: ({ yearSessions }) => yearSessions.assigned(told.team),
    wayBack: () => (before === undefined ? null : { what: ({ yearSessions }) => yearSessions.managerOf(told.team), acts: [{ assignManager: { team: told.team, manager: before } }] }),
  })

export interface Check {
  readonly team: string
  readonly on: string
  readonly by: string
  readonly finding: string
  readonly remedy: string
}

export const checkTeam = (desk: Desk, { remedy, ...told }: Check) =>
  record(desk, [{ checkTeam: { check: { ...told, finding: told.finding.trim(), remedy: remedy.trim() === '' ? null : remedy.trim() } } }], { did: ({ yearSessions }) => yearSessions.checked(told.team) })
