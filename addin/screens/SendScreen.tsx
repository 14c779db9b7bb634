import { RefreshNotes } from '../features/refresh-notes/RefreshNotes.tsx'
import { SendToPrincipal } from '../features/send-to-principal/SendToPrincipal.tsx'
import { useDesk, usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'

const SendScreen = () => {
  const { send, hindrance } = usePhrases()
  const inExcel = useDesk().workbook.level !== ''
  return (
    <>
      <Title>{send.title}</Title>
      {inExcel ? <><p className="hint">{send.intro}</p><SendToPrincipal /><RefreshNotes /></> : <p data-testid="no-workbook">{hindrance.noWorkbook}</p>}
    </>
  )
}
export default SendScreen
