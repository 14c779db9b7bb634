import { CheckButton, CheckResults } from '../features/check-roster/CheckRoster.tsx'
import { ClearMarks } from '../features/clear-marks/ClearMarks.tsx'
import { RecogniseRoster } from '../features/recognise-roster/RecogniseRoster.tsx'
import { useDesk, usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'

/** The clerk's first screen: what was recognised, and what is wrong in it. */
const CheckScreen = () => {
  const { check, hindrance, shell } = usePhrases()
  const inExcel = useDesk().workbook.level !== ''
  return (
    <>
      <Title>{check.title}</Title>
      {inExcel ? <><div className="row"><CheckButton /><ClearMarks /></div><RecogniseRoster /><CheckResults /></> : <p data-testid="no-workbook">{hindrance.noWorkbook}</p>}
      <p><a className="link" href="#/legal">{shell.legal}</a></p>
    </>
  )
}
export default CheckScreen
