import { useState, type FormEvent } from 'react'
import { record } from '../../desk/year-record.ts'
import type { ResultsPerson } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { AskReason } from '../../ui/AskReason.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import type { Ledger } from './ledger.ts'

interface LegaciesProps {
  readonly person: ResultsPerson
  readonly legacies: Ledger['legacies']
}

/** Grades of 2012 to 2019 as their papers have them, with what they are today. */
export const Legacies = ({ person, legacies }: LegaciesProps) => {
  const desk = useDesk()
  const { ledger, rating, results } = usePhrases()
  if (legacies.length === 0) return <p className="hint">{ledger.noLegacies}</p>
  return (
    <ul className="plain" data-testid="legacies">
      {legacies.map(({ schoolYear, grade, rating: today, checkedOn, basis, byName }) => (
        <li key={schoolYear} className="outcome">
          <p><span className="strong">{schoolYear}</span> {ledger.legacy(grade, today ? rating.state[today] : ledger.unrated)}</p>
          <p className="hint">{ledger.decided(basis, '')} · {byName}{checkedOn === null && ` · ${ledger.legacyUnchecked}`}</p>
          <AskReason label={ledger.takeBack} about={ledger.takeBackOf(schoolYear)} reason={results.why} act={(reason) => record(desk, [{ recordLegacy: { legacy: { person: person.id, schoolYear, grade: null, basis: reason } } }])} />
        </li>
      ))}
    </ul>
  )
}

const empty = { schoolYear: '', grade: '', basis: '' }

/** Enters a grade from a paper of its time; entered anew for a year, it covers what was there. */
export const NewLegacy = ({ person }: Pick<LegaciesProps, 'person'>) => {
  const desk = useDesk()
  const { ledger } = usePhrases()
  const [fields, setFields] = useState(empty)
  const set = (name: keyof typeof empty) => (value: string): void => { setFields({ ...fields, [name]: value }) }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const legacy = { person: person.id, schoolYear: fields.schoolYear.trim(), grade: fields.grade.trim(), basis: fields.basis.trim() }
    void record(desk, [{ recordLegacy: { legacy } }], { did: (phrases) => phrases.ledger.legacyEntered(person.fullName) }).then((done) => { if (done?.entered[0]) setFields(empty) })
  }
  return (
    <form onSubmit={submit} aria-label={ledger.addLegacy}>
      <div className="row pair"><TextField label={ledger.year} hint="2015-2016" value={fields.schoolYear} set={set('schoolYear')} required /><TextField label={ledger.oldGrade} hint={ledger.oldGradeHint} value={fields.grade} set={set('grade')} required /></div>
      <TextField label={ledger.oldPaper} value={fields.basis} set={set('basis')} required />
      <ActButton>{ledger.addLegacy}</ActButton>
    </form>
  )
}
