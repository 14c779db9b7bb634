import { useId } from 'react'

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
  readonly options: readonly (readonly [value: string, name: string])[]
}

/** A labelled list to choose from; the browser's own, for keyboard and reader. */
export const Choice = ({ label, value, set, options }: ChoiceProps) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => { set(event.currentTarget.value) }}>
        {options.map(([option, name]) => <option key={option} value={option}>{name}</option>)}
      </select>
    </div>
  )
}
