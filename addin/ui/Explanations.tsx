import type { Explained } from '../engine/engine.ts'
import { explainPhrases } from '../locale/explain-phrases.ts'
import { useDesk, useStore } from './desk-context.ts'

interface ListProps {
  readonly name: string
  readonly items: readonly string[]
}

const List = ({ name, items }: ListProps) =>
  items.length === 0 ? null : <><dt>{name}</dt>{items.map((item) => <dd key={item}>{item}</dd>)}</>

const Steps = ({ name, items }: ListProps) =>
  items.length === 0 ? null : <><dt>{name}</dt><dd><ol>{items.map((item, at) => <li key={`${String(at)} ${item}`}>{item}</li>)}</ol></dd></>

/** What a finding says of itself stands beside it already; a figure says how it came about. */
const One = ({ one: { title, value, grounds, inputs, steps, isFinding } }: { readonly one: Explained }) => {
  const words = explainPhrases(useStore(useDesk().language))
  return (
    <div className="explained" data-testid="explained">
      <p className="strong">{isFinding ? title : `${title}: ${value}`}</p>
      <dl className="details">
        <List name={words.grounds} items={grounds} />
        <List name={words.inputs} items={inputs} />
        {!isFinding && <Steps name={words.steps} items={steps} />}
      </dl>
    </div>
  )
}

export const Explanations = ({ explained }: { readonly explained: readonly Explained[] }) => (
  <>{explained.map((one, at) => <One key={`${String(at)} ${one.title}`} one={one} />)}</>
)
