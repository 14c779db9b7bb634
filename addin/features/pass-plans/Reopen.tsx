import { useState } from 'react'
import type { YearBook, YearPerson } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { reopen } from './pass-plans.ts'
import { decidesLast } from './waiting.ts'

/** An approved plan goes back to its teacher, with the reason. */
export const Reopen = ({ book, person }: { readonly book: YearBook; readonly person: YearPerson | undefined }) => {
  const desk = useDesk()
  const { passPlans: words } = usePhrases()
  const [reason, setReason] = useState('')
  if (person?.plan.state !== 'APPROVED' || !decidesLast(book)) return null
  return (
    <details className="section" data-testid="reopen">
      <summary tabIndex={0}>{words.reopen}</summary>
      <TextField label={words.reason} value={reason} set={setReason} />
      <ActButton act={() => { void reopen(desk, person, reason) }}>{words.reopen}</ActButton>
    </details>
  )
}
export default Reopen
