import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { YearBook, YearSession } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { SeverityIcon } from '../../ui/Icons.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { draft, draftOf, like } from './draft.ts'
import { cancelSession } from './schedule.ts'

type Clash = YearBook['clashes'][number]

export const ClashList = ({ clashes }: { readonly clashes: readonly Clash[] }) => {
  const vi = useStore(useDesk().language) === 'vi'
  return <ul className="plain" data-testid="clashes">{clashes.map(({ textVi, textEn }, at) => <li key={at}><SeverityIcon severity="warning" />{vi ? textVi : textEn}</li>)}</ul>
}

const Cancel = ({ session }: { readonly session: YearSession }) => {
  const desk = useDesk()
  const { yearSessions: words } = usePhrases()
  const [reason, setReason] = useState('')
  return (
    <details className="exception">
      <summary tabIndex={0}>{words.cancel}</summary>
      <TextField label={words.cancelReason} value={reason} set={setReason} />
      <ActButton size="small" act={() => { void cancelSession(desk, session, reason) }}>{words.cancelNow}</ActButton>
    </details>
  )
}

const Acts = ({ session }: { readonly session: YearSession }) => {
  const { yearSessions: words } = usePhrases()
  return (
    <>
      <div className="row"><Button size="small" aria-label={words.editOf(session.title)} onClick={() => { draft.set(draftOf(session)) }}>{words.edit}</Button><Button size="small" onClick={() => { draft.set(like(session)) }}>{words.another}</Button></div>
      <Cancel session={session} />
    </>
  )
}

const Row = ({ session, clashing }: { readonly session: YearSession; readonly clashing: boolean }) => {
  const { yearSessions: words, personalPlans, shell } = usePhrases()
  const { title, programme, module, on, starts, ends, place, leader, people, capacity, cancelled } = session
  return (
    <li className="outcome" data-testid="session">
      <p><span className="strong">{shell.day(on)} {starts}-{ends}</span> {cancelled ? <del>{title}</del> : title} <span className="badge">{personalPlans.itemName({ module, programme, topic: null })}</span>{clashing && <> <span className="badge warning">{words.clashing}</span></>}</p>
      <p className="hint">{words.line({ place, leader, people: people.length, capacity })}</p>
      {cancelled && <p className="hint">{words.cancelledBy(cancelled.byName, cancelled.reason)}</p>}
      {!cancelled && <Acts session={session} />}
    </li>
  )
}

const byDay = (one: YearSession, other: YearSession): number => `${one.on} ${one.starts}`.localeCompare(`${other.on} ${other.starts}`)

/** Sessions in the order of their days, each with what it clashes with; cancelled ones are folded away. */
export const SessionList = ({ book }: { readonly book: YearBook }) => {
  const { yearSessions: words } = usePhrases()
  const sessions = [...book.sessions].sort(byDay)
  const gone = sessions.filter(({ cancelled }) => cancelled !== null)
  const row = (session: YearSession) => <Row key={session.id} session={session} clashing={book.clashes.some(({ sessions: ids }) => ids.includes(session.id))} />
  return (
    <>
      <ol className="plain">{sessions.filter(({ cancelled }) => cancelled === null).map(row)}</ol>
      {gone.length > 0 && <details className="exception"><summary tabIndex={0}>{words.gone(gone.length)}</summary><ol className="plain">{gone.map(row)}</ol></details>}
    </>
  )
}
