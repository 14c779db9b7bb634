import { Input } from '@fluentui/react-components'
import { useId } from 'react'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
  readonly type?: 'text' | 'password' | 'date' | 'time' | 'number'
  readonly hint?: string
  readonly autoComplete?: string
  readonly required?: boolean
  /** Id of the list that offers what was written before. */
  readonly list?: string
}

/** A labelled line to type into. */
export const TextField = ({ label, value, set, hint, ...input }: TextFieldProps) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input id={id} value={value} onChange={(_, data) => { set(data.value) }} {...(hint ? { 'aria-describedby': `${id}-hint` } : {})} {...input} />
      {hint && <span id={`${id}-hint`} className="hint">{hint}</span>}
    </div>
  )
}
