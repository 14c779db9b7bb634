import { WatchBoard } from '../features/watch-board/WatchBoard.tsx'
import { usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'

const BoardScreen = () => <><Title>{usePhrases().board.title}</Title><WatchBoard /></>
export default BoardScreen
