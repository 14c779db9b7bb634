import { Button } from '@fluentui/react-components'
import type { YearBook } from '../../desk/year-book.ts'
import { chosenTarget } from '../../desk/year-target.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { accept } from './move.ts'
import type { Arriving } from './transfers.ts'

const Years = ({ record }: Pick<Arriving, 'record'>) => {
  const { ledger, rating } = usePhrases()
  if (record.length === 0) return <p className="hint">{ledger.noYears}</p>
  return (
    <table className="grid years">
      <thead><tr><th scope="col">{ledger.year}</th><th scope="col">{ledger.earned}</th><th scope="col">{rating.title}</th><th scope="col">{ledger.certificate}</th></tr></thead>
      <tbody>
        {record.map((year) => (
          <tr key={year.schoolYear}>
            <th scope="row">{year.schoolYear}</th><td>{year.periods ?? ledger.unknown}</td>
            <td>{year.grade ?? (year.rating === null ? ledger.unrated : rating.state[year.rating])}</td><td>{year.certificates.length === 0 ? ledger.nothing : year.certificates.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Accept = ({ book, one: { id, fullName, schoolYear } }: { readonly book: YearBook; readonly one: Arriving }) => {
  const desk = useDesk()
  const { movePeople: words } = usePhrases()
  if (schoolYear !== book.schoolYear) return <p><span className="hint">{words.otherYear(schoolYear)}</span> <Button size="small" onClick={() => { chosenTarget.set({ school: book.school.id, schoolYear }) }}>{words.openYear(schoolYear)}</Button></p>
  return <ActButton appearance="primary" size="small" aria-label={words.acceptOf(fullName)} act={() => { void accept(desk, { transfer: id }, fullName) }}>{words.accept}</ActButton>
}

const Offered = ({ book, one }: { readonly book: YearBook; readonly one: Arriving }) => {
  const { movePeople: words, shell, administer } = usePhrases()
  const earned = one.periods.filter((line) => line.earned > 0)
  const facts = [words.role[one.role], one.level && administer.level[one.level], one.subject].filter(Boolean).join(' · ')
  return (
    <li className="outcome" data-testid="arriving">
      <p><span className="strong">{one.fullName}</span> {one.birthDate !== null && <span className="hint">{words.born(shell.day(one.birthDate))}</span>}</p>
      <p className="hint">{facts}</p>
      <p>{words.comesFrom({ from: one.fromName, on: shell.day(one.on), decision: one.decision })}</p>
      <p>{earned.length === 0 ? words.bringsNothing(one.schoolYear) : words.brings(one.schoolYear, earned)}</p>
      <details><summary tabIndex={0}>{words.years(one.fullName)}</summary><Years record={one.record} /></details>
      <Accept book={book} one={one} />
    </li>
  )
}

interface ComingHereProps {
  readonly book: YearBook
  readonly arriving: readonly Arriving[]
}

/** Whom other schools of this server offered, with what they bring; taken in only when somebody here says so. */
export const ComingHere = ({ book, arriving }: ComingHereProps) => {
  const { movePeople: words, shell } = usePhrases()
  const waiting = arriving.filter(({ state }) => state === 'OFFERED')
  const taken = arriving.filter(({ state }) => state === 'ACCEPTED')
  return (
    <Section title={words.coming(waiting.length)} testId="coming">
      {waiting.length === 0 ? <p className="hint">{words.nobodyComes}</p> : <ul className="plain">{waiting.map((one) => <Offered key={one.id} book={book} one={one} />)}</ul>}
      {taken.length > 0 && <details><summary tabIndex={0}>{words.taken(taken.length)}</summary><ul className="plain">{taken.map((one) => <li key={one.id} className="hint">{words.takenFrom({ name: one.fullName, from: one.fromName, on: shell.day(one.on), decision: one.decision })}</li>)}</ul></details>}
    </Section>
  )
}
