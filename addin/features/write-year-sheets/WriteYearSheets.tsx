import { useState } from 'react'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { question, removeYearSheets, writeYearSheets } from './write-year-sheets.ts'

const Asked = () => {
  const desk = useDesk()
  const { yearSheets: words } = usePhrases()
  const asked = useStore(question)
  if (!asked) return null
  return (
    <div className="card" data-testid="year-sheets-edited">
      <p>{words.edited(asked.rows)}</p>
      <div className="row">
        <ActButton act={() => { void writeYearSheets(desk, asked.kind, 'replace') }}>{words.replace}</ActButton>
        <ActButton appearance="primary" act={() => { void writeYearSheets(desk, asked.kind, 'newSheet') }}>{words.newSheet}</ActButton>
      </div>
    </div>
  )
}

/** Deleting takes two presses: a person's own columns go with the sheet. */
const Remove = () => {
  const desk = useDesk()
  const { yearSheets: words } = usePhrases()
  const [sure, setSure] = useState(false)
  return (
    <>
      <ActButton size="small" act={() => { if (sure) void removeYearSheets(desk).then(() => { setSure(false) }); else setSure(true) }}>{words.remove}</ActButton>
      {sure && <p className="hint" role="alert">{words.removeSure}</p>}
    </>
  )
}

/** The year as sheets of the workbook; not there without a workbook. */
const WriteYearSheets = () => {
  const desk = useDesk()
  const { yearSheets: words } = usePhrases()
  if (desk.workbook.level === '') return null
  return (
    <Section title={words.title} testId="year-sheets">
      <p className="hint">{words.hint}</p>
      <div className="row">
        <ActButton act={() => { void writeYearSheets(desk, 'plan') }}>{words.plan}</ActButton>
        <ActButton act={() => { void writeYearSheets(desk, 'results') }}>{words.results}</ActButton>
        <Remove />
      </div>
      <Asked />
    </Section>
  )
}
export default WriteYearSheets
