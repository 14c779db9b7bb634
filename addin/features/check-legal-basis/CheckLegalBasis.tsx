import { Button, Textarea } from '@fluentui/react-components'
import { useId, useRef } from 'react'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { checkFile, checkLegalBasis, checkWorkbook, legalBasis } from './check-legal-basis.ts'
import { LegalFindings } from './LegalFindings.tsx'

const Paste = () => {
  const { legal } = usePhrases()
  const { text } = useStore(legalBasis)
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{legal.text}</label>
      <Textarea id={id} value={text} rows={6} resize="vertical" aria-describedby={`${id}-hint`} onChange={(_, data) => { legalBasis.change((held) => ({ ...held, text: data.value })) }} />
      <span id={`${id}-hint`} className="hint">{legal.textHint}</span>
    </div>
  )
}

/** A document from the disk, or the words of the open workbook. */
const Sources = () => {
  const desk = useDesk()
  const { legal } = usePhrases()
  const chooser = useRef<HTMLInputElement>(null)
  const chosen = (file: File | undefined): void => { if (file) void checkFile(desk, file) }
  return (
    <div className="row">
      <input ref={chooser} type="file" hidden accept=".docx,.txt" data-testid="legal-file" onChange={(event) => { chosen(event.currentTarget.files?.[0]); event.currentTarget.value = '' }} />
      <Button size="small" onClick={() => { chooser.current?.click() }}>{legal.file}</Button>
      {desk.workbook.level !== '' && <ActButton size="small" act={() => { void checkWorkbook(desk) }}>{legal.fromWorkbook}</ActButton>}
    </div>
  )
}

/** The legal bases of a plan, from pasted words, a document or the open workbook. */
export const CheckLegalBasis = () => {
  const desk = useDesk()
  const { legal } = usePhrases()
  const { signedOn, report } = useStore(legalBasis)
  return (
    <>
      <p className="hint">{legal.intro}</p>
      <Paste />
      <Sources />
      <TextField label={legal.signedOn} hint={legal.signedOnHint} type="date" value={signedOn} set={(day) => { legalBasis.change((held) => ({ ...held, signedOn: day })) }} />
      <ActButton appearance="primary" act={() => { checkLegalBasis(desk) }}>{legal.run}</ActButton>
      {report && <LegalFindings report={report} />}
    </>
  )
}
