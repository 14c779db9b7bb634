import { Textarea } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { YearBook, YearPerson } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { settle } from './pass-plans.ts'
import { decidesLast } from './waiting.ts'

const Settle = ({ person }: { readonly person: YearPerson }) => {
  const desk = useDesk()
  const { passPlans: words } = usePhrases()
  const [note, setNote] = useState('')
  const id = useId()
  return (
    <>
      <div className="field"><label htmlFor={id}>{words.word(person.fullName)}</label><Textarea id={id} value={note} onChange={(_, { value }) => { setNote(value) }} /></div>
      <div className="row">
        <ActButton appearance="primary" act={() => { void settle(desk, person, { accepted: true, note }) }}>{words.accept}</ActButton>
        <ActButton act={() => { void settle(desk, person, { accepted: false, note }) }}>{words.decline}</ActButton>
      </div>
    </>
  )
}

const Amendment = ({ person, may }: { readonly person: YearPerson; readonly may: boolean }) => {
  const { passPlans: words, shell } = usePhrases()
  const vi = useStore(useDesk().language) === 'vi'
  const { amendment } = person.plan
  if (!amendment) return null
  return (
    <li className="outcome" data-testid="amendment">
      <p className="strong">{person.fullName}</p>
      <p className="difference">{vi ? amendment.differenceVi : amendment.differenceEn}</p>
      <p className="hint">{words.because(amendment.reason)} · {words.asked(amendment.byName, shell.when(amendment.at))}</p>
      {may && <Settle person={person} />}
    </li>
  )
}

/** Changes of approved plans that wait, with the exact difference in words; settled by somebody other than who asked. */
export const Amendments = ({ book }: { readonly book: YearBook }) => {
  const { passPlans: words } = usePhrases()
  const people = book.people.filter(({ plan }) => plan.amendment !== null)
  if (people.length === 0) return null
  const may = decidesLast(book)
  return <Section title={words.amendments(people.length)} testId="amendments">{may && <p className="hint">{words.twoPeople}</p>}<ol className="plain">{people.map((person) => <Amendment key={person.id} person={person} may={may} />)}</ol></Section>
}
