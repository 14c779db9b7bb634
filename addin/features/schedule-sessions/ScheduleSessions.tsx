import { Button } from '@fluentui/react-components'
import type { YearBook } from '../../desk/year-book.ts'
import { usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { Checks } from './Checks.tsx'
import { draft, fresh } from './draft.ts'
import { KeptFree } from './KeptFree.tsx'
import { SessionForm } from './SessionForm.tsx'
import { ClashList, SessionList } from './SessionList.tsx'

/** Sessions of the year: what clashes first, then day by day; days kept free; who follows which team. */
export const ScheduleSessions = ({ book }: { readonly book: YearBook }) => {
  const { yearSessions: words } = usePhrases()
  const held = useStore(draft)
  return (
    <>
      {book.clashes.length > 0 && <Section title={words.clashes(book.clashes.length)} testId="all-clashes"><ClashList clashes={book.clashes} /></Section>}
      {held ? <SessionForm book={book} held={held} /> : <p><Button appearance="primary" onClick={() => { draft.set(fresh) }}>{words.newSession}</Button></p>}
      <Section title={words.sessions(book.sessions.filter(({ cancelled }) => cancelled === null).length)} testId="sessions">
        {book.sessions.length === 0 && <p className="hint" data-testid="empty">{words.none}</p>}
        <SessionList book={book} />
      </Section>
      <KeptFree book={book} />
      <Checks book={book} />
    </>
  )
}
export default ScheduleSessions
