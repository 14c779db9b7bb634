import type { YearBook } from '../../desk/year-book.ts'
import { teamHeadedBy } from '../../desk/grants.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { decide } from './pass-plans.ts'
import { decisionOn, exceptionsFirst, marks, pileAt, type Step } from './waiting.ts'
import { WaitingRow } from './WaitingRow.tsx'

/** The pile of one step: what is out of the ordinary first, the rest folded away, one press for all but the marked. */
export const Waiting = ({ book, step }: { readonly book: YearBook; readonly step: Step }) => {
  const desk = useDesk()
  const { passPlans: words } = usePhrases()
  const { account } = useStore(desk.session)
  const people = pileAt(book, step, teamHeadedBy(account, book.school.id))
  const decision = decisionOn(people, useStore(marks))
  const { exceptional, usual } = exceptionsFirst(people)
  const { passed, returned, left } = decision
  if (people.length === 0) return <Section title={words.waiting(0)}><p className="hint" data-testid="nothing-waits">{words.nothingWaits}</p></Section>
  return (
    <Section title={words.waiting(people.length)} testId="waiting-list">
      <p className="hint">{words.how}</p>
      {exceptional.length > 0 && <h3>{words.exceptional(exceptional.length)}</h3>}
      <ol className="plain" data-testid="exceptional">{exceptional.map((person) => <WaitingRow key={person.id} person={person} />)}</ol>
      {usual.length > 0 && <details className="exception" open={exceptional.length === 0}><summary tabIndex={0}>{words.usual(usual.length)}</summary><ol className="plain">{usual.map((person) => <WaitingRow key={person.id} person={person} />)}</ol></details>}
      {left.length > 0 && <p className="unsure">{words.left(left.length)}</p>}
      {passed.length + returned.length > 0 && <ActButton appearance="primary" act={() => { void decide(desk, decision, step) }}>{words.decide(passed.length, returned.length)}</ActButton>}
    </Section>
  )
}
