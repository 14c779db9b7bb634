import { usePhrases } from '../../ui/desk-context.ts'
import { grouped } from '../../ui/grouped.ts'
import { Section } from '../../ui/Section.tsx'
import { NoteField } from './NoteField.tsx'
import type { Plan } from './review.ts'

type Difference = Plan['differences'][number]

const Change = ({ difference }: { readonly difference: Difference }) => {
  const { review: words, roster, send } = usePhrases()
  const { kind, field, before, after } = difference
  return (
    <p>
      <span className="badge">{words.kind[kind]}</span>{' '}
      {field && <>{roster.field(field as Parameters<typeof roster.field>[0])}: <del>{before ?? send.empty}</del> → <ins>{after ?? send.empty}</ins></>}
    </p>
  )
}

/** A plan seen for the first time is new as a whole: naming everybody would say nothing. */
const isFirst = ({ differences, counts }: Plan): boolean => differences.length >= counts.people && differences.every(({ kind }) => kind === 'ADDED')

/** Only what changed since the plan was last approved or sent upstream, person by person. */
export const Differences = ({ plan }: { readonly plan: Plan }) => {
  const { review: words } = usePhrases()
  if (isFirst(plan)) return <Section title={words.differences(plan.counts.people)} testId="differences"><p className="hint">{words.first(plan.counts.people)}</p></Section>
  const people = grouped(plan.differences, (difference) => difference.personId)
  return (
    <Section title={words.differences(people.length)} testId="differences">
      {people.length === 0 && <p className="hint">{words.noDifferences}</p>}
      <ol className="plain">
        {people.map(([personId, changes]) => (
          <li key={personId} className="outcome" data-testid="difference">
            <p className="strong">{changes[0]?.fullName}</p>
            {changes.map((difference) => <Change key={`${difference.kind} ${difference.field ?? ''}`} difference={difference} />)}
            <NoteField personId={personId} name={changes[0]?.fullName ?? ''} field={changes[0]?.field ?? null} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
