import { Button, Textarea } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { usePhrases, useStore } from '../../ui/desk-context.ts'
import { draftNote, review, type Plan } from './review.ts'

interface NoteFieldProps {
  readonly personId: string
  readonly name: string
  readonly field: string | null
}

/** Notes travel with a plan that goes back; where it cannot go back they would lead nowhere. */
const mayReturn = (plan: Plan | null): boolean => plan !== null && (plan.viewerCan.return.allowed || plan.viewerCan.sendBack.allowed)

/** A note on one row, kept until the plan goes back with it. */
export const NoteField = ({ personId, name, field }: NoteFieldProps) => {
  const { review: words } = usePhrases()
  const { drafts, plan } = useStore(review)
  const draft = drafts.get(personId)
  const [open, setOpen] = useState(false)
  const id = useId()
  if (!draft && !mayReturn(plan)) return null
  if (!open && !draft) return <Button size="small" aria-label={words.noteOn(name)} onClick={() => { setOpen(true) }}>{words.addNote}</Button>
  return (
    <div className="field">
      <label htmlFor={id}>{words.noteOn(name)}</label>
      <Textarea id={id} value={draft?.text ?? ''} onChange={(_, data) => { draftNote(personId, { text: data.value, field }) }} />
    </div>
  )
}
