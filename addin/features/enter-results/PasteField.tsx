import { Button, Textarea } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { hindered } from '../../desk/hindered.ts'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'

interface PasteFieldProps {
  readonly label: string
  readonly hint: string
  readonly read: (text: string) => void
}

const cellText = (cell: string | number | boolean | null): string => (cell === null ? '' : String(cell))

/** Text copied from somewhere, or the cells selected in the open workbook. */
export const PasteField = ({ label, hint, read }: PasteFieldProps) => {
  const desk = useDesk()
  const { results } = usePhrases()
  const [text, setText] = useState('')
  const id = useId()
  const take = async (): Promise<void> => {
    const done = await desk.workbook.selection()
    if (!done.ok) { desk.notice.set(hindered(done)); return }
    const cells = done.value.map((row) => row.map(cellText).join('\t')).join('\n')
    if (cells.trim() === '') desk.notice.set({ tone: 'info', say: (phrases) => phrases.results.emptySelection })
    setText(cells)
    read(cells)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Textarea id={id} value={text} rows={4} resize="vertical" aria-describedby={`${id}-hint`} onChange={(_, data) => { setText(data.value) }} />
      <span id={`${id}-hint`} className="hint">{hint}</span>
      <span className="row">
        <Button size="small" disabledFocusable={text.trim() === ''} onClick={() => { if (text.trim() !== '') read(text) }}>{results.readPaste}</Button>
        {desk.workbook.level !== '' && <Button size="small" onClick={() => { void take() }}>{results.fromSelection}</Button>}
      </span>
    </div>
  )
}
