import { useEffect, useState } from 'react'
import type { Results, ResultsPerson } from '../../desk/year-results.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { ledger as held, readLedger, type Ledger } from './ledger.ts'
import { Legacies, NewLegacy } from './Legacies.tsx'
import { Credits, NewCredit } from './NewCredit.tsx'

/** A person's last years, one line each. */
const Years = ({ ledger: { record } }: { readonly ledger: Ledger }) => {
  const { ledger, rating } = usePhrases()
  if (record.length === 0) return <p className="hint">{ledger.noYears}</p>
  return (
    <table className="grid years" data-testid="five-years">
      <thead><tr><th scope="col">{ledger.year}</th><th scope="col">{ledger.modules}</th><th scope="col">{ledger.earned}</th><th scope="col">{rating.title}</th><th scope="col">{ledger.certificate}</th></tr></thead>
      <tbody>
        {record.map((year) => (
          <tr key={year.schoolYear}>
            <th scope="row">{year.schoolYear}{year.fromSheet && <span className="hint"> {ledger.fromSheet}</span>}</th>
            <td>{year.modules.length === 0 ? ledger.nothing : year.modules.join(', ')}</td><td>{year.periods ?? ledger.unknown}</td>
            <td>{year.grade ?? (year.rating === null ? ledger.unrated : rating.state[year.rating])}</td><td>{year.certificates.length === 0 ? ledger.nothing : year.certificates.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Lines = ({ ledger: { lines, balance } }: { readonly ledger: Ledger }) => {
  const { ledger } = usePhrases()
  if (lines.length === 0) return <p className="hint">{ledger.noLines}</p>
  return (
    <>
      <p className="strong">{ledger.balance(balance)}</p>
      <ol className="plain" data-testid="ledger-lines">
        {lines.map((line, at) => <li key={at} className="outcome"><p>{ledger.line({ ...line, kind: ledger.lineKind[line.kind], periods: line.kind === 'OWED' ? Math.abs(line.periods) : line.periods })}</p><p className="hint">{line.decision !== null && `${ledger.decided(line.decision, '')} · `}{ledger.soFar(line.balance)}</p></li>)}
      </ol>
    </>
  )
}

const OfPerson = ({ person, version }: { readonly person: ResultsPerson; readonly version: number }) => {
  const desk = useDesk()
  const { ledger } = usePhrases()
  const read = useStore(held)
  const mine = read?.person === person.id ? read.ledger : null
  useEffect(() => { void readLedger(desk, person.id) }, [desk, person.id, version])
  return (
    <>
      {mine && <Section title={ledger.fiveYears}><Years ledger={mine} /></Section>}
      {mine && <Section title={ledger.lines}><Lines ledger={mine} /></Section>}
      {mine && <Section title={ledger.legacies}><Legacies person={person} legacies={mine.legacies} /><details><summary tabIndex={0}>{ledger.addLegacy}</summary><NewLegacy person={person} /></details></Section>}
      <Section title={ledger.credits}><Credits person={person} /></Section>
      <details className="section"><summary tabIndex={0}>{ledger.add}</summary><NewCredit person={person} /></details>
    </>
  )
}

/** What a person owes, earned, carried over and was let off, over the years. */
export const ShowLedger = ({ results: year }: { readonly results: Results }) => {
  const { ledger, results } = usePhrases()
  const [chosen, choose] = useState('')
  const person = year.people.find(({ id }) => id === chosen) ?? year.people[0]
  if (!person) return <p className="card">{results.nobodyYet}</p>
  return (
    <>
      <p className="hint">{ledger.intro}</p>
      <Choice label={results.person} value={person.id} set={choose} options={year.people.map(({ id, fullName, team }) => [id, results.named(fullName, team)] as const)} />
      <OfPerson key={person.id} person={person} version={year.version} />
    </>
  )
}
