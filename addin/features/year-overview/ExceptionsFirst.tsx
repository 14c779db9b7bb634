import type { YearBook } from '../../desk/year-book.ts'
import { usePhrases } from '../../ui/desk-context.ts'
import { PersonExceptions } from '../../ui/PersonExceptions.tsx'
import { Section } from '../../ui/Section.tsx'

/** People whose plans are out of the ordinary; everybody else is in order. */
export const ExceptionsFirst = ({ book }: { readonly book: YearBook }) => {
  const { yearOverview: words } = usePhrases()
  const people = book.people.filter(({ exceptions }) => exceptions.some(({ severity }) => severity !== 'INFO'))
  return (
    <Section title={words.exceptions(people.length)} testId="year-exceptions">
      {people.length === 0 && <p className="hint">{words.noExceptions}</p>}
      <ol className="plain">{people.map((person) => <li key={person.id} className="outcome"><a className="link" href={`#/year/${encodeURIComponent(`plans/${person.id}`)}`}>{person.fullName}</a> <PersonExceptions person={person} /></li>)}</ol>
    </Section>
  )
}
