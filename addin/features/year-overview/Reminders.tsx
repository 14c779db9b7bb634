import { Button } from '@fluentui/react-components'
import type { YearBook } from '../../desk/year-book.ts'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { copyText } from './copy-text.ts'

type Reminder = YearBook['reminders'][number]

const Row = ({ reminder }: { readonly reminder: Reminder }) => {
  const desk = useDesk()
  const { yearOverview: words, shell } = usePhrases()
  const vi = useStore(desk.language) === 'vi'
  const { due, days, textVi, textEn, provision, people } = reminder
  const text = vi ? textVi : textEn
  const copy = async (): Promise<void> => {
    const done = await copyText(text)
    desk.notice.set({ tone: done ? 'good' : 'warning', say: ({ yearOverview }) => (done ? yearOverview.copied : yearOverview.notCopied) })
  }
  return (
    <li className="outcome" data-testid="reminder">
      <p><span className={days < 0 ? 'badge bad' : 'badge'}>{words.due(shell.day(due), days)}</span>{people.length > 0 && <span className="hint"> {words.people(people.length)}</span>}</p>
      <p className="reminder-text" tabIndex={0}>{text}</p>
      {provision && <p className="hint">{vi ? provision.textVi : provision.textEn}</p>}
      <Button size="small" onClick={() => { void copy() }}>{words.copy}</Button>
    </li>
  )
}

/** How many are shown at once, and how many days ahead; the rest is folded away. */
const SOON = { most: 3, days: 90 } as const

/** What is due, soonest first, each with a text ready for the staff chat. */
export const Reminders = ({ book }: { readonly book: YearBook }) => {
  const { yearOverview: words } = usePhrases()
  const reminders = [...book.reminders].sort((one, other) => one.due.localeCompare(other.due))
  const soon = reminders.slice(0, SOON.most).filter(({ days }) => days <= SOON.days)
  const later = reminders.slice(soon.length)
  return (
    <Section title={words.reminders(reminders.length)} testId="reminders">
      {reminders.length === 0 && <p className="hint">{words.nothingDue}</p>}
      <ol className="plain">{soon.map((reminder) => <Row key={`${reminder.what} ${reminder.due}`} reminder={reminder} />)}</ol>
      {later.length > 0 && <details className="exception"><summary tabIndex={0}>{words.later(later.length)}</summary><ol className="plain">{later.map((reminder) => <Row key={`${reminder.what} ${reminder.due}`} reminder={reminder} />)}</ol></details>}
    </Section>
  )
}
