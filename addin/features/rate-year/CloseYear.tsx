import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { today } from '../../clock.ts'
import { mayAct } from '../../desk/year-may.ts'
import type { YearBook } from '../../desk/year-book.ts'
import { record } from '../../desk/year-record.ts'
import type { Results } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { AskReason } from '../../ui/AskReason.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { stillOpen } from './still-open.ts'

interface CloseYearProps {
  readonly book: YearBook
  readonly results: Results
}

const Reopen = ({ closed, may }: { readonly closed: NonNullable<YearBook['closed']>; readonly may: boolean }) => {
  const desk = useDesk()
  const { rating, results, shell } = usePhrases()
  return (
    <>
      <p>{rating.closedBy(closed.byName, shell.day(closed.on ?? closed.at.slice(0, 10)))}</p>
      {may && <AskReason label={rating.reopen} reason={results.why} hint={rating.reopenHint} act={(reason) => record(desk, [{ reopenYear: { reason } }], { did: (phrases) => phrases.rating.reopened })} />}
    </>
  )
}

/** Asks once more, because closing ends the entering of results. */
const Close = ({ open }: { readonly open: number }) => {
  const desk = useDesk()
  const { rating, results } = usePhrases()
  const [asking, ask] = useState(false)
  const close = (): void => { void record(desk, [{ closeYear: { on: today(desk.clock.now()) } }], { did: (phrases) => phrases.rating.closed }).then(() => { ask(false) }) }
  if (!asking) return <Button onClick={() => { ask(true) }}>{rating.close}</Button>
  return <div className="row"><span>{rating.reallyClose(open)}</span><ActButton appearance="primary" act={close}>{rating.closeNow}</ActButton><Button onClick={() => { ask(false) }}>{results.leave}</Button></div>
}

/** The end of the year: what is still open first. */
export const CloseYear = ({ book, results: year }: CloseYearProps) => {
  const desk = useDesk()
  const { rating } = usePhrases()
  const may = mayAct(book, 'closeYear')
  const open = stillOpen(year, today(desk.clock.now()))
  return (
    <Section title={rating.closing} testId="closing">
      {book.closed ? <Reopen closed={book.closed} may={may} /> : (
        <>
          {open.length === 0 ? <p>{rating.nothingOpen}</p> : <ul className="plain">{open.map(({ what, count, names }) => <li key={what} className="outcome"><span className="strong">{rating.open[what](count)}</span> <span className="hint">{rating.few(names, count)}</span></li>)}</ul>}
          {may ? <Close open={open.length} /> : <p className="hint">{rating.principalCloses}</p>}
        </>
      )}
    </Section>
  )
}
