import { usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'
import { YearFrame } from '../ui/YearFrame.tsx'

const ResultsScreen = () => <><Title>{usePhrases().year.part.results}</Title><YearFrame>{() => null}</YearFrame></>
export default ResultsScreen
