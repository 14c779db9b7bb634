import { changed, withOne } from '../edit.ts'
import type { Effects } from '../told.ts'

export const schoolEffects: Effects<'delegate' | 'endDelegation' | 'assignManager' | 'checkTeam'> = {
  delegate: (book, { delegation }) => ({ ...book, delegations: withOne(book.delegations, delegation.id, delegation) }),
  endDelegation: (book, { delegation, on }) => ({ ...book, delegations: changed(book.delegations, delegation, (given) => (on < given.to ? { ...given, to: on } : given)) }),
  assignManager: (book, { team, manager }) => ({ ...book, managers: withOne(book.managers, team, manager) }),
  checkTeam: (book, { check }, stamp) => ({ ...book, checks: [...book.checks, { check, ...stamp }] }),
}
