import { useState } from 'react'
import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { giveTopic } from './drafts.ts'
import { withTopic, type Item } from '../../desk/year-items.ts'

type Programme = '01' | '02'

const open = ['EMPTY', 'DRAFTED']

/** Programmes 01 and 02 are set for everybody alike: entered once for all who have nothing of them yet. */
export const CommonTopics = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { personalPlans: words } = usePhrases()
  const [programme, setProgramme] = useState<Programme>('01')
  const [topic, setTopic] = useState('')
  const [periods, setPeriods] = useState('')
  const without = book.people.filter(({ plan }) => open.includes(plan.state) && !plan.items.some((item) => item.programme === programme))
  const told = (owed: number | null | undefined): Partial<Item> => ({ topic: topic.trim() === '' ? null : topic.trim(), periods: periods === '' ? (owed ?? null) : Number(periods) })
  const give = () => giveTopic(desk, without, (person) => withTopic(person.plan.items, programme, told(person.periods.find((one) => one.programme === programme)?.owed)))
  return (
    <details className="section" data-testid="common-topics">
      <summary tabIndex={0}>{words.common}</summary>
      <p className="hint">{words.commonHint}</p>
      <Choice label={words.programme} value={programme} set={(value) => { setProgramme(value as Programme) }} options={[['01', words.programmeName('01')], ['02', words.programmeName('02')]]} />
      <TextField label={words.topic} value={topic} set={setTopic} />
      <TextField label={words.periods} type="number" value={periods} set={setPeriods} hint={words.periodsHint} />
      {without.length === 0 ? <p className="hint">{words.everyoneHas}</p> : <ActButton act={() => { void give() }}>{words.give(without.length)}</ActButton>}
    </details>
  )
}
