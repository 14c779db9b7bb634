import { first, free, happened, must, no, readable, said, span } from '../checks.ts'
import type { Checks } from '../told.ts'

export const schoolChecks: Checks<'delegate' | 'endDelegation' | 'assignManager' | 'checkTeam'> = {
  delegate: (book, { delegation }, { actor }) =>
    first(
      () => free(book.delegations.has(delegation.id), delegation.id),
      () => span(delegation.from, delegation.to, 'delegation.'),
      () => must(delegation.account !== actor.account, () => no('samePerson', { name: actor.name }, 'delegation.account')),
      () => said(delegation.decision, 'decisionMissing', 'delegation.decision'),
    ),
  endDelegation: (book, { delegation, on }) => {
    const given = book.delegations.get(delegation)
    return first(
      () => must(given !== undefined, () => no('unknownId', { id: delegation }, 'delegation')),
      () => readable(on, 'on'),
      () => must(given === undefined || on >= given.from, () => no('endsBeforeStart', { from: given?.from ?? null, to: on }, 'on')),
      () => must(given === undefined || on < given.to, () => no('nothingChanged', { day: given?.to ?? null }, 'on')),
    )
  },
  assignManager: (book, { team, manager }) =>
    first(
      () => said(team, 'unknownId', 'team'),
      () => said(manager, 'nobodyOfThatId', 'manager'),
      () => must(book.managers.get(team) !== manager, () => no('nothingChanged', { team }, 'manager')),
    ),
  checkTeam: (book, { check }, asker) =>
    first(
      () => free(book.checks.some((one) => one.check.id === check.id), check.id),
      () => happened(check.on, 'check.on', asker),
      () => said(check.finding, 'reasonMissing', 'check.finding'),
    ),
}
