import { useState } from 'react'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Figures } from '../../ui/Figures.tsx'
import { Section } from '../../ui/Section.tsx'
import { dropGone, goOnPulling, lastPull, type Pull } from './pull-figures.ts'

const Question = ({ rows }: { readonly rows: number }) => {
  const desk = useDesk()
  const { pull: words } = usePhrases()
  return (
    <Section title={words.editedTitle} testId="pull-edited">
      <p>{words.edited(rows)}</p>
      <div className="row">
        <ActButton act={() => { void goOnPulling(desk, 'replace') }}>{words.replace}</ActButton>
        <ActButton appearance="primary" act={() => { void goOnPulling(desk, 'newSheet') }}>{words.newSheet}</ActButton>
      </div>
    </Section>
  )
}

/** What the officer must decide before anything is written. */
export const PullQuestion = () => {
  const rows = useStore(lastPull)?.question?.rows
  return rows === undefined ? null : <Question rows={rows} />
}

/** Deleting takes two presses: the officer's own cells go with the row. */
const Gone = ({ count }: { readonly count: number }) => {
  const desk = useDesk()
  const { pull: words } = usePhrases()
  const [sure, setSure] = useState(false)
  return (
    <Section title={words.goneTitle} testId="pull-gone">
      <p>{words.gone(count)}</p>
      {sure && <p className="hint" role="alert">{words.dropSure}</p>}
      <ActButton act={() => { if (sure) void dropGone(desk).then(() => { setSure(false) }); else setSure(true) }}>{words.dropGone(count)}</ActButton>
    </Section>
  )
}

const goneIn = ({ lines, summary }: Pull): number => (lines?.gone ?? 0) + (summary?.gone ?? 0)

/** What the last pull came to, and what it still asks. */
export const PullResult = () => {
  const { pull: words } = usePhrases()
  const pull = useStore(lastPull)
  if (!pull || pull.question) return null
  const gone = goneIn(pull)
  return (
    <>
      <Section title={words.result} testId="pull-result">
        <Figures label={words.result} figures={[[words.schoolsCounted, pull.pulled.summary.rows.length], [words.people, pull.pulled.lines.length]]} />
        {[pull.summary, pull.lines].map((put) => put && <p key={put.sheet} className="hint">{words.put(put)}</p>)}
      </Section>
      {gone > 0 && <Gone count={gone} />}
    </>
  )
}
