import { useEffect, useState } from 'react'
import { authoritiesOf, type Unit } from '../../desk/grants.ts'
import { yearOf } from '../../desk/school-years.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { SignInFirst } from '../../ui/SignInFirst.tsx'
import { YearChoice } from '../../ui/YearChoice.tsx'
import { BoardRows } from './BoardRows.tsx'
import { Deadline } from './Deadline.tsx'
import { board, refreshBoard, watchBoard, type Watched } from './watch-board.ts'

/** Often enough to be believed, seldom enough for a weak line; a hidden pane asks nothing. */
const EVERY = 30_000

const useFresh = (of: Watched): void => {
  const desk = useDesk()
  const { authority, schoolYear } = of
  useEffect(() => {
    const asked = { authority, schoolYear }
    void watchBoard(desk, asked)
    const look = (): void => { if (!document.hidden) void refreshBoard(desk, asked) }
    const timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => { clearInterval(timer); document.removeEventListener('visibilitychange', look) }
  }, [desk, authority, schoolYear])
}

const Watching = ({ of }: { readonly of: Watched }) => {
  const desk = useDesk()
  const { board: words } = usePhrases()
  const held = useStore(board)
  useFresh(of)
  const current = held?.of.authority === of.authority && held.of.schoolYear === of.schoolYear ? held : null
  return (
    <>
      <p className="row"><ActButton size="small" act={() => { void watchBoard(desk, of) }}>{words.refresh}</ActButton>{current && <span className="hint" data-testid="board-at">{words.updatedAt(current.at)}</span>}</p>
      {current && <><Deadline of={of} deadline={current.seen.deadline} /><BoardRows board={current.seen} /></>}
    </>
  )
}

const Choose = ({ authorities }: { readonly authorities: readonly Unit[] }) => {
  const desk = useDesk()
  const { shell } = usePhrases()
  const [authority, setAuthority] = useState(authorities[0]?.id ?? '')
  const [schoolYear, setYear] = useState(board.get()?.of.schoolYear ?? yearOf(desk.clock.now()))
  return (
    <>
      <Choice label={shell.authority} value={authority} set={setAuthority} options={authorities.map(({ id, name }) => [id, name] as const)} />
      <YearChoice value={schoolYear} set={setYear} />
      <Watching of={{ authority, schoolYear }} />
    </>
  )
}

/** Which schools have sent, which are late, which are missing. */
export const WatchBoard = () => {
  const { board: words, trouble } = usePhrases()
  const { account, ended } = useStore(useDesk().session)
  if (!account || ended) return <SignInFirst>{ended ? trouble.signedOut : words.signedOut}</SignInFirst>
  const authorities = authoritiesOf(account)
  return authorities.length === 0 ? <p>{words.noAuthority}</p> : <Choose authorities={authorities} />
}
