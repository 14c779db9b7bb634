import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { CommonTopics } from './CommonTopics.tsx'
import { handOn } from './drafts.ts'
import { PeopleList } from './PeopleList.tsx'
import { PersonPlan } from './PersonPlan.tsx'
import { SlipEntry } from './SlipEntry.tsx'

const HandAll = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { personalPlans: words } = usePhrases()
  const drafted = book.people.filter(({ plan }) => plan.state === 'DRAFTED')
  return drafted.length === 0 ? null : <p><ActButton act={() => { void handOn(desk, drafted) }}>{words.handAll(drafted.length)}</ActButton></p>
}

interface PersonalPlansProps {
  readonly book: YearBook
  /** Whose plan is open; empty: the list. */
  readonly person: string
}

/** Everybody's choices for the year: the list, one person, and the pile of returned slips. */
export const PersonalPlans = ({ book, person }: PersonalPlansProps) => {
  const { personalPlans: words } = usePhrases()
  if (person !== '') return <PersonPlan book={book} id={person} />
  if (book.people.length === 0) return <p data-testid="empty">{words.nobodyYet}</p>
  return <><SlipEntry book={book} /><CommonTopics book={book} /><HandAll book={book} /><PeopleList book={book} /></>
}
export default PersonalPlans
