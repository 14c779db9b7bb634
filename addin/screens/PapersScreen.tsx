import { usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'
import { YearFrame } from '../ui/YearFrame.tsx'

const PapersScreen = () => <><Title>{usePhrases().year.part.papers}</Title><YearFrame>{() => null}</YearFrame></>
export default PapersScreen
