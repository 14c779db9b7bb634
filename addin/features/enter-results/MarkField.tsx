import { useState, type KeyboardEvent } from 'react'
import type { Scale } from '#schema/figures/mark.ts'
import { usePhrases } from '../../ui/desk-context.ts'
import type { GridRow } from './grid-rows.ts'
import { readEntry, type Entry } from './read-entry.ts'

interface MarkFieldProps {
  readonly row: GridRow
  readonly text: string
  readonly scale: Scale
  readonly set: (text: string) => void
  /** Goes so many lines down or up. */
  readonly go: (lines: number) => void
}

const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }

/** A word still being typed is not refused yet; a number outside the scale is, at once. */
const speaks = (entry: Entry, writing: boolean): boolean => entry.state === 'refused' && (entry.why === 'outOfRange' || !writing)

/** Where one person's mark is typed: Enter and the arrows go on to the next person, unless the mark cannot stand. */
export const MarkField = ({ row, text, scale, set, go }: MarkFieldProps) => {
  const { results } = usePhrases()
  const [writing, setWriting] = useState(false)
  const entry = readEntry(text, scale)
  const shown = speaks(entry, writing)
  const id = `mark-${row.person.id}`
  const pressed = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    if (event.key === 'Enter' && entry.state === 'refused') setWriting(false)
    else go(step)
  }
  return (
    <>
      <input className="mark" id={id} data-mark inputMode="decimal" autoComplete="off" value={text} aria-label={results.markOf(row.person.fullName, row.next)} aria-invalid={shown} {...(shown ? { 'aria-describedby': `${id}-why` } : {})}
        onChange={(event) => { setWriting(true); set(event.currentTarget.value) }} onBlur={() => { setWriting(false) }} onFocus={(event) => { event.currentTarget.select() }} onKeyDown={pressed} />
      {entry.state === 'absent' && <span className="hint">{results.absent}</span>}
      {shown && entry.state === 'refused' && <span id={`${id}-why`} role="alert" className="unsure">{results.refused[entry.why](scale)}</span>}
    </>
  )
}
