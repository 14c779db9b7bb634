import { Button } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { record } from '../../desk/year-record.ts'
import type { ResultsPerson } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { AskReason } from '../../ui/AskReason.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { attachEvidence, fetchEvidence } from './attach-evidence.ts'
import { evidenceFile, type EvidenceFile } from './evidence-file.ts'

const Kept = ({ person }: { readonly person: ResultsPerson }) => {
  const desk = useDesk()
  const { results } = usePhrases()
  const kept = person.evidence.filter(({ withdrawn }) => withdrawn === null)
  if (kept.length === 0) return <p className="hint">{results.noEvidence}</p>
  return (
    <ul className="plain" data-testid="evidence">
      {kept.map(({ id, name, path, type, bytes, byName, sha256 }) => (
        <li key={id} className="outcome">
          <p><span className="strong">{name}</span> <span className="hint">{results.fileFacts(type, bytes)} · {byName}</span></p>
          <p className="hint"><code>{sha256}</code></p>
          <div className="row"><ActButton size="small" act={() => { void fetchEvidence(desk, { name, path }) }}>{results.fetchEvidence(name)}</ActButton></div>
          <AskReason label={results.detach} about={results.detachOf(name)} reason={results.why} act={(reason) => record(desk, [{ detach: { evidence: id, reason } }])} />
        </li>
      ))}
    </ul>
  )
}

/** Evidence of what a person did: type and size are told before anything is sent. */
export const AttachEvidence = ({ person, most }: { readonly person: ResultsPerson; readonly most: number | null }) => {
  const desk = useDesk()
  const { results } = usePhrases()
  const chooser = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<EvidenceFile | null>(null)
  const [item, setItem] = useState('')
  const chosen = async (given: File | undefined): Promise<void> => { if (given) setFile(evidenceFile(given.name, new Uint8Array(await given.arrayBuffer()), most)) }
  const closed = !file || file.fault !== null
  const send = async (): Promise<void> => { if (file && !closed && (await attachEvidence(desk, { person: person.id, item: item === '' ? null : item, file }))) setFile(null) }
  return (
    <Section title={results.evidence}>
      <Kept person={person} />
      <Choice label={results.evidenceOf} value={item} set={setItem} options={[['', results.wholeYear], ...person.plan.items.map(({ id, topic }) => [id, results.itemName(id, topic)] as const)]} />
      <input ref={chooser} type="file" hidden accept=".pdf,.png,.jpg,.jpeg" data-testid="evidence-file" onChange={(event) => { void chosen(event.currentTarget.files?.[0]); event.currentTarget.value = '' }} />
      <div className="row"><Button size="small" onClick={() => { chooser.current?.click() }}>{results.chooseFile}</Button><span className="hint">{results.fileLimits(most)}</span></div>
      {file && <p role="status" className={file.fault ? 'unsure' : undefined}>{file.fault ? results.fileFault[file.fault](file.name, file.size, file.kind ?? '') : results.fileReady(file.name, file.kind ?? '', file.size)}</p>}
      {file && <div className="row"><ActButton appearance="primary" disabledFocusable={closed} act={() => { void send() }}>{results.upload}</ActButton><Button onClick={() => { setFile(null) }}>{results.leave}</Button></div>}
    </Section>
  )
}
