import { useEffect, useState } from 'react'
import type { Results, ResultsPerson } from '../../desk/year-results.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { ledger as held, readLedger, type Ledger } from './ledger.ts'
import { Credits, NewCredit } from './NewCredit.tsx'

/** A person's years, one line each. */
const Years = ({ ledger: { years } }: { readonly ledger: Ledger }) => {
  const { ledger, rating } = usePhrases()
  if (years.length === 0) return <p className="hint">{ledger.noYears}</p>
  return (
    <table className="grid" data-testid="five-years">
      <thead><tr><th scope="col">{ledger.year}</th><th scope="col">{ledger.owed}</th><th scope="col">{ledger.earned}</th><th scope="col">{ledger.missing}</th><th scope="col">{rating.title}</th></tr></thead>
      <tbody>{years.map((year) => <tr key={year.schoolYear}><th scope="row">{year.schoolYear}</th><td>{year.owed ?? ledger.unknown}</td><td>{year.earned ?? ledger.unknown}</td><td>{year.missing ?? ledger.unknown}</td><td>{year.rating === null ? ledger.unrated : rating.state[year.rating]}</td></tr>)}</tbody>
    </table>
  )
}

const Lines = ({ ledger: { lines } }: { readonly ledger: Ledger }) => {
  const { ledger, shell } = usePhrases()
  const vi = useStore(useDesk().language) === 'vi'
  if (lines.length === 0) return <p className="hint">{ledger.noLines}</p>
  return <ul className="plain" data-testid="ledger-lines">{lines.map((line, at) => <li key={at} className="outcome"><p>{line.schoolYear} · {vi ? line.textVi : line.textEn}</p>{line.decision !== null && <p className="hint">{ledger.decided(line.decision, line.on === null ? '' : shell.day(line.on))}</p>}</li>)}</ul>
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
