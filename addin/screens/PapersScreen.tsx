import { IssuePapers } from '../features/issue-papers/IssuePapers.tsx'
import { usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'
import { YearFrame } from '../ui/YearFrame.tsx'

const PapersScreen = () => <><Title>{usePhrases().year.part.papers}</Title><YearFrame>{(book) => <IssuePapers book={book} />}</YearFrame></>
export default PapersScreen
