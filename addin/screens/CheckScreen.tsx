import { Suspense } from 'react'
import { CheckButton, CheckResults } from '../features/check-roster/CheckRoster.tsx'
import { ClearMarks } from '../features/clear-marks/ClearMarks.tsx'
import { RecogniseRoster } from '../features/recognise-roster/RecogniseRoster.tsx'
import { learn } from '../locale/phrases.ts'
import { useDesk, usePhrases, useStore } from '../ui/desk-context.ts'
import { latePart } from '../ui/late-part.tsx'
import { Title } from '../ui/Title.tsx'

const NewTemplate = latePart(async () => (await Promise.all([import('../features/new-template/NewTemplate.tsx'), learn('vi')]))[0], false)

/** The clerk's first screen: what was recognised, and what is wrong in it. */
const CheckScreen = () => {
  const { check, hindrance, shell } = usePhrases()
  const desk = useDesk()
  const inExcel = desk.workbook.level !== ''
  const isNew = useStore(desk.seen)?.judged.reading.tables.length === 0
  return (
    <>
      <Title>{check.title}</Title>
      {inExcel ? <><div className="row"><CheckButton /><ClearMarks /></div><RecogniseRoster />{isNew && <Suspense><NewTemplate /></Suspense>}<CheckResults /></> : <p data-testid="no-workbook">{hindrance.noWorkbook}</p>}
      <p><a className="link" href="#/legal">{shell.legal}</a></p>
    </>
  )
}
export default CheckScreen
