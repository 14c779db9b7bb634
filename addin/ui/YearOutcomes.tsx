import { Button } from '@fluentui/react-components'
import { openYear } from '../desk/year-book.ts'
import { noOutcomes, outcomes } from '../desk/year-outcomes.ts'
import { record } from '../desk/year-record.ts'
import { useDesk, usePhrases, useStore } from './desk-context.ts'
import { Section } from './Section.tsx'

const WayBack = () => {
  const desk = useDesk()
  const phrases = usePhrases()
  const { wayBack } = useStore(outcomes)
  const busy = useStore(desk.busy) !== null
  if (!wayBack) return null
  return <p><Button size="small" disabledFocusable={busy} data-testid="year-undo" onClick={() => { if (!busy) void record(desk, wayBack.acts, { did: ({ year }) => year.undone }) }}>{phrases.year.undo(wayBack.what(phrases))}</Button></p>
}

/** What was not entered, person by person in the server's words, and the way back for what was. */
export const YearOutcomes = () => {
  const { year } = usePhrases()
  const vi = useStore(useDesk().language) === 'vi'
  const { declined } = useStore(outcomes)
  const people = useStore(openYear)?.book?.people ?? []
  if (declined.length === 0) return <WayBack />
  const nameOf = (person: string | null): string => people.find(({ id }) => id === person)?.fullName ?? year.wholeBook
  return (
    <Section title={year.declined(declined.length)} testId="year-declined">
      <ul className="plain">
        {declined.map(({ person, troubles }, at) => (
          <li key={at} className="outcome"><span className="strong">{nameOf(person)}</span>: {troubles.map(({ messageVi, messageEn }) => (vi ? messageVi : messageEn)).join(' ')}</li>
        ))}
      </ul>
      <WayBack />
      <Button size="small" onClick={() => { outcomes.set(noOutcomes) }}>{year.seen}</Button>
    </Section>
  )
}
