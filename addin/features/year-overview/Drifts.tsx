import { Button } from '@fluentui/react-components'
import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { useLaw } from '../../ui/use-law.ts'
import { goToCell, takeSheet, type Drift } from './take-sheet.ts'

const Row = ({ book, drift }: { readonly book: YearBook; readonly drift: Drift }) => {
  const desk = useDesk()
  const { yearOverview: words } = usePhrases()
  const law = useLaw(book.schoolYear)
  const person = book.people.find(({ id }) => id === drift.person)
  const list = (codes: readonly string[]): string => (codes.length === 0 ? words.nothing : codes.join(', '))
  return (
    <li className="outcome" data-testid="drift">
      <p className="strong">{drift.fullName}</p>
      <p>{words.sheetSays}: <span className="strong">{list(drift.sheet)}</span> · {words.planSays}: <span className="strong">{list(drift.book)}</span></p>
      <div className="row">
        {person && <ActButton size="small" aria-label={words.takeFor(drift.fullName)} act={() => { void takeSheet(desk, { person, drift, reason: words.sheetReason, law }) }}>{person.plan.state === 'APPROVED' ? words.askAmendment : words.take}</ActButton>}
        {desk.workbook.level !== '' && <Button size="small" aria-label={words.cellOf(drift.fullName)} onClick={() => { void goToCell(desk, drift.fullName) }}>{words.goToCell}</Button>}
      </div>
    </li>
  )
}

/** Where the school's sheet and the personal plans tell different choices. */
export const Drifts = ({ book }: { readonly book: YearBook }) => {
  const { yearOverview: words } = usePhrases()
  if (book.drift.length === 0) return null
  return <Section title={words.drift(book.drift.length)} testId="drifts"><p className="hint">{words.driftHint}</p><ol className="plain">{book.drift.map((drift) => <Row key={drift.person} book={book} drift={drift} />)}</ol></Section>
}
