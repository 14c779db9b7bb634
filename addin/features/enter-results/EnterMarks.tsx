import { useState } from 'react'
import type { Scale } from '#schema/figures/mark.ts'
import { scaleOn } from '#schema/rules/right-ratings.ts'
import type { AssessmentKind } from '../../api/generated/graphql.ts'
import { today } from '../../clock.ts'
import { record } from '../../desk/year-record.ts'
import type { Results } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { assessing } from './assess.ts'
import { assessmentKinds, entering, turnTo } from './entering.ts'
import { abouts, gridRows, type About, type GridRow } from './grid-rows.ts'
import { MarkGrid } from './MarkGrid.tsx'
import { PasteMarks } from './PasteMarks.tsx'

/** What the marks are about, what was set, on which day. */
const Head = ({ choices, about, on }: { readonly choices: readonly About[]; readonly about: string; readonly on: string }) => {
  const { results, shell } = usePhrases()
  const { kind } = useStore(entering)
  const nameOf = ({ item, session, topic, people }: About): string =>
    session ? results.session(session.title, shell.day(session.on), people) : results.item(item ?? '', topic, people)
  return (
    <>
      <Choice label={results.about} value={about} set={turnTo} options={choices.map((choice) => [choice.about, nameOf(choice)] as const)} />
      <div className="row pair">
        <Choice label={results.kindOf} value={kind} set={(value) => { entering.change((held) => ({ ...held, kind: value as AssessmentKind })) }} options={assessmentKinds.map((one) => [one, results.kind[one]] as const)} />
        <TextField label={results.on} type="date" value={on} set={(day) => { entering.change((held) => ({ ...held, on: day })) }} />
      </div>
    </>
  )
}

type Shown = 'all' | 'open'

/** Those without a mark or who have to sit again. */
const isOpen = ({ passed }: GridRow): boolean => passed !== true

interface SaveProps {
  readonly rows: readonly GridRow[]
  readonly on: string
  readonly scale: Scale
}

const Save = ({ rows, on, scale }: SaveProps) => {
  const desk = useDesk()
  const { results } = usePhrases()
  const held = useStore(entering)
  const { acts, people, refused } = assessing(rows, { ...held, on }, scale)
  const save = async (): Promise<void> => {
    const done = await record(desk, acts, { did: (phrases, count) => phrases.results.marksEntered(count) })
    const entered = new Set(people.filter((_, at) => done?.entered[at] === true))
    entering.change((now) => ({ ...now, typed: new Map([...now.typed].filter(([person]) => !entered.has(person))) }))
  }
  return (
    <div className="row save">
      <ActButton appearance="primary" disabledFocusable={acts.length === 0} act={() => { void save() }}>{results.enterMarks(acts.length)}</ActButton>
      {refused > 0 && <span className="unsure">{results.refusedMarks(refused)}</span>}
    </div>
  )
}

interface ListProps {
  readonly all: readonly GridRow[]
  readonly on: string
  readonly scale: Scale
}

const List = ({ all, on, scale }: ListProps) => {
  const { results } = usePhrases()
  const [shown, show] = useState<Shown>('all')
  const rows = shown === 'open' ? all.filter(isOpen) : all
  return (
    <>
      <PasteMarks people={rows.map(({ person }) => person)} scale={scale} />
      <Choice label={results.show} value={shown} set={(value) => { show(value as Shown) }} options={[['all', results.showAll(all.length)], ['open', results.showOpen(all.filter(isOpen).length)]]} />
      {rows.length === 0 ? <p className="card">{results.nobody}</p> : <><p className="hint">{results.gridHint}</p><MarkGrid rows={rows} scale={scale} /></>}
      <Save rows={all} on={on} scale={scale} />
    </>
  )
}

/** Marks of one item or one session, typed or pasted. */
export const EnterMarks = ({ results: year }: { readonly results: Results }) => {
  const { results } = usePhrases()
  const now = today(useDesk().clock.now())
  const held = useStore(entering)
  const choices = abouts(year)
  const about = choices.find((choice) => choice.about === held.about)?.about ?? choices[0]?.about
  if (about === undefined) return <p className="card">{results.nothingPlanned}</p>
  const on = held.on === '' ? now : held.on
  const scale = scaleOn(on)
  return (
    <>
      <Head choices={choices} about={about} on={on} />
      {scale ? <List key={about} all={gridRows(year, about, held.kind)} on={on} scale={scale} /> : <p className="card">{results.noScale}</p>}
    </>
  )
}
