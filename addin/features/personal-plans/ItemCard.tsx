import { Button, Input } from '@fluentui/react-components'
import { useId } from 'react'
import { Choice } from '../../ui/Choice.tsx'
import { usePhrases } from '../../ui/desk-context.ts'
import { monthsOf } from '../../desk/year-months.ts'
import { titleOf } from './modules.ts'
import type { ByLaw, Item } from '../../desk/year-items.ts'

interface ItemCardProps {
  readonly item: Item
  readonly schoolYear: string
  readonly law: ByLaw
  readonly change: (told: Partial<Item>) => void
  readonly remove: () => void
}

const Months = ({ item, schoolYear, change }: Pick<ItemCardProps, 'item' | 'schoolYear' | 'change'>) => {
  const { personalPlans: words } = usePhrases()
  const toggle = (month: string): void => { change({ months: item.months.includes(month) ? item.months.filter((one) => one !== month) : [...item.months, month].sort() }) }
  return (
    <details className="exception">
      <summary tabIndex={0}>{words.months(item.months.length)}</summary>
      <div className="months">{monthsOf(schoolYear).map((month) => <label key={month}><input type="checkbox" checked={item.months.includes(month)} onChange={() => { toggle(month) }} /> {words.month(month)}</label>)}</div>
    </details>
  )
}

const Head = ({ item, law, remove }: Pick<ItemCardProps, 'item' | 'law' | 'remove'>) => {
  const { personalPlans: words } = usePhrases()
  const known = item.module === null ? null : titleOf(item.module, law.on, law.lists)
  return (
    <div className="row item-head">
      <p><span className="strong">{item.module ?? words.programmeName(item.programme)}</span>{known && <> {known.title ?? words.untitled}{!known.verified && <> <span className="unsure">({words.unverified})</span></>}</>}</p>
      <Button size="small" aria-label={words.remove(item.id)} onClick={remove}>✕</Button>
    </div>
  )
}

const asNumber = (text: string): number | null => (text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text))

/** One thing a person is to study: how long, in which form, how, when. */
export const ItemCard = ({ item, schoolYear, law, change, remove }: ItemCardProps) => {
  const { personalPlans: words } = usePhrases()
  const id = useId()
  return (
    <fieldset className="card item" aria-label={words.item(item.id)} data-testid="item" data-item={item.id}>
      <Head item={item} law={law} remove={remove} />
      {item.programme !== '03' && <div className="field"><label htmlFor={`${id}-topic`}>{words.topic}</label><Input id={`${id}-topic`} value={item.topic ?? ''} onChange={(_, { value }) => { change({ topic: value === '' ? null : value }) }} /></div>}
      <div className="item-parts">
        <div className="field"><label htmlFor={`${id}-periods`}>{words.periods}</label><Input id={`${id}-periods`} type="number" min={0} value={item.periods === null ? '' : String(item.periods)} onChange={(_, { value }) => { change({ periods: asNumber(value) }) }} /></div>
        <Choice label={words.term} value={item.term === null ? '' : String(item.term)} set={(term) => { change({ term: term === '' ? null : Number(term) }) }} options={Object.entries(words.terms)} />
        <Choice label={words.form} value={item.form ?? ''} set={(form) => { change({ form: form === '' ? null : (form as NonNullable<Item['form']>) }) }} options={Object.entries(words.forms)} />
        <Choice label={words.way} value={item.way ?? ''} set={(way) => { change({ way: way === '' ? null : (way as NonNullable<Item['way']>) }) }} options={Object.entries(words.ways)} />
      </div>
      <Months item={item} schoolYear={schoolYear} change={change} />
    </fieldset>
  )
}
