import type { Severity } from '#schema/grammar/finding.ts'
import type { YearBook, YearPerson } from '../../desk/year-book.ts'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { SeverityIcon } from '../../ui/Icons.tsx'
import { Section } from '../../ui/Section.tsx'
import { alike, type Alike } from './alike.ts'

const KEYS: Readonly<Record<Alike['severity'], Severity>> = { ERROR: 'error', WARNING: 'warning', INFO: 'info' }

const Names = ({ people }: { readonly people: readonly YearPerson[] }) => (
  <ul className="plain">{people.map(({ id, fullName, team }) => <li key={id}><a className="link" href={`#/year/${encodeURIComponent(`plans/${id}`)}`}>{fullName}</a> <span className="hint">{team}</span></li>)}</ul>
)

/** Many people with the same are named on demand, a few at once. */
const FEW = 5

const Row = ({ found: { severity, textVi, textEn, people } }: { readonly found: Alike }) => {
  const { yearOverview: words, check } = usePhrases()
  const vi = useStore(useDesk().language) === 'vi'
  const said = <><SeverityIcon severity={KEYS[severity]} /><span className="sr-only">{check.severity(KEYS[severity])}: </span>{vi ? textVi : textEn}</>
  return (
    <li className="outcome" data-testid="year-exception">
      {people.length > FEW ? <details className="exception"><summary tabIndex={0}>{said} <span className="badge">{words.people(people.length)}</span></summary><Names people={people} /></details> : <>{said}<Names people={people} /></>}
    </li>
  )
}

/** What is out of the ordinary, each said once with those it concerns; everybody else is in order. */
export const ExceptionsFirst = ({ book }: { readonly book: YearBook }) => {
  const { yearOverview: words } = usePhrases()
  const found = alike(book.people)
  return (
    <Section title={words.exceptions(new Set(found.flatMap(({ people }) => people)).size)} testId="year-exceptions">
      {found.length === 0 && <p className="hint">{words.noExceptions}</p>}
      <ol className="plain">{found.map((one) => <Row key={`${one.code} ${one.textVi}`} found={one} />)}</ol>
    </Section>
  )
}
