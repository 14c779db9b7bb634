import { Button } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import { ActButton } from './ActButton.tsx'
import { usePhrases } from './desk-context.ts'
import { TextField } from './TextField.tsx'

interface AskReasonProps {
  readonly label: string
  /** Read out in place of the label where several buttons say the same. */
  readonly about?: string
  /** What is to be told, such as the reason. */
  readonly reason: string
  readonly hint?: string
  readonly act: (reason: string) => Promise<unknown>
}

/** An act that wants a reason: asked for in place, before anything happens. */
export const AskReason = ({ label, about, reason, hint, act }: AskReasonProps) => {
  const { results } = usePhrases()
  const [asking, ask] = useState(false)
  const [text, setText] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    void act(text.trim()).then((done) => { if (done) { ask(false); setText('') } })
  }
  if (!asking) return <Button size="small" aria-label={about} onClick={() => { ask(true) }}>{label}</Button>
  return (
    <form className="asking" onSubmit={submit} aria-label={about ?? label}>
      <TextField label={reason} {...(hint ? { hint } : {})} value={text} set={setText} required />
      <span className="row"><ActButton size="small" appearance="primary">{label}</ActButton><Button size="small" onClick={() => { ask(false) }}>{results.leave}</Button></span>
    </form>
  )
}
