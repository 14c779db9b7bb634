import { Button } from '@fluentui/react-components'
import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { clashesNow } from './clashes-now.ts'
import { draft, type Draft } from './draft.ts'
import { schedule } from './schedule.ts'
import { WhoComes } from './WhoComes.tsx'

const programmes = ['01', '02', '03']

type Set = (part: Partial<Draft>) => void

const What = ({ book, held, set }: { readonly book: YearBook; readonly held: Draft; readonly set: Set }) => {
  const { yearSessions: words, personalPlans } = usePhrases()
  const codes = [...new Set(book.people.flatMap(({ plan }) => plan.items.flatMap(({ module }) => (module === null ? [] : [module]))))].sort((one, other) => one.localeCompare(other, 'vi', { numeric: true }))
  return (
    <>
      <TextField label={words.title} required value={held.title} set={(title) => { set({ title }) }} />
      <Choice label={personalPlans.programme} value={held.programme} set={(programme) => { set({ programme, module: '' }) }} options={programmes.map((code) => [code, personalPlans.programmeName(code)] as const)} />
      {held.programme === '03' && <Choice label={words.module} value={held.module} set={(module) => { set({ module }) }} options={[['', words.noModule], ...[...new Set([...codes, ...(held.module === '' ? [] : [held.module])])].map((code) => [code, code] as const)]} />}
    </>
  )
}

const When = ({ held, set }: { readonly held: Draft; readonly set: Set }) => {
  const { yearSessions: words } = usePhrases()
  return (
    <div className="item-parts">
      <TextField label={words.on} type="date" required value={held.on} set={(on) => { set({ on }) }} />
      <TextField label={words.capacity} type="number" value={held.capacity} set={(capacity) => { set({ capacity }) }} />
      <TextField label={words.starts} type="time" required value={held.starts} set={(starts) => { set({ starts }) }} />
      <TextField label={words.ends} type="time" required value={held.ends} set={(ends) => { set({ ends }) }} />
      <TextField label={words.place} required value={held.place} set={(place) => { set({ place }) }} />
      <TextField label={words.leader} required value={held.leader} set={(leader) => { set({ leader }) }} />
    </div>
  )
}

/** What it would clash with, while it is typed. */
const Clashes = ({ book, held }: { readonly book: YearBook; readonly held: Draft }) => {
  const language = useStore(useDesk().language)
  return <div role="status">{clashesNow(book, held, language).map((text) => <p key={text} className="unsure" data-testid="clash-now">{text}</p>)}</div>
}

/** One session, new or to be changed. */
export const SessionForm = ({ book, held }: { readonly book: YearBook; readonly held: Draft }) => {
  const desk = useDesk()
  const { yearSessions: words } = usePhrases()
  const before = book.sessions.find(({ id }) => id === held.id)
  const set: Set = (part) => { draft.set({ ...held, ...part }) }
  return (
    <form className="card" aria-label={words.form} data-testid="session-form" onSubmit={(event) => { event.preventDefault(); void schedule(desk, held, before) }}>
      <What book={book} held={held} set={set} />
      <When held={held} set={set} />
      <WhoComes book={book} held={held} />
      <Clashes book={book} held={held} />
      <div className="row"><ActButton appearance="primary">{before ? words.change : words.add}</ActButton><Button onClick={() => { draft.set(null) }}>{words.drop}</Button></div>
    </form>
  )
}
