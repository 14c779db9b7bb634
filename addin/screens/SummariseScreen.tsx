import { Summarise } from '../features/summarise/Summarise.tsx'
import { useDesk, usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'

const SummariseScreen = () => {
  const { summarise, hindrance } = usePhrases()
  const inExcel = useDesk().workbook.level !== ''
  return <><Title>{summarise.title}</Title>{inExcel ? <Summarise /> : <p data-testid="no-workbook">{hindrance.noWorkbook}</p>}</>
}
export default SummariseScreen
