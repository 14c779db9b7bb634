import { Button } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { setDeadline, type Board, type Watched } from './watch-board.ts'

interface DeadlineProps {
  readonly of: Watched
  readonly deadline: Board['deadline']
}

const Change = ({ of, deadline, close }: DeadlineProps & { readonly close: () => void }) => {
  const desk = useDesk()
  const { board: words } = usePhrases()
  const [date, setDate] = useState(deadline.date)
  const [citation, setCitation] = useState(deadline.citation ?? '')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void setDeadline(desk, of, { date, citation }).then(close)
  }
  return (
    <form onSubmit={submit} aria-label={words.changeDeadline}>
      <TextField label={words.newDeadline} type="date" value={date} set={setDate} hint={words.lateOn} required />
      <TextField label={words.citation} value={citation} set={setCitation} hint={words.citationHint} />
      <ActButton appearance="primary">{words.saveDeadline}</ActButton>
    </form>
  )
}

/** The authority's day of the year, who fixed it, and a way to fix another. */
export const Deadline = ({ of, deadline }: DeadlineProps) => {
  const { board: words, shell } = usePhrases()
  const language = useStore(useDesk().language)
  const [open, setOpen] = useState(false)
  return (
    <Section title={words.deadline(shell.day(deadline.date))} testId="deadline">
      <p className="hint">{language === 'vi' ? deadline.setByVi : deadline.setByEn}. {words.lateOn}</p>
      {open
        ? <Change of={of} deadline={deadline} close={() => { setOpen(false) }} />
        : <Button size="small" onClick={() => { setOpen(true) }}>{words.changeDeadline}</Button>}
    </Section>
  )
}
