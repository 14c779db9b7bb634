import { PullFigures } from '../features/pull-figures/PullFigures.tsx'
import { Title } from '../ui/Title.tsx'
import { usePhrases } from '../ui/desk-context.ts'

const PullScreen = () => <><Title>{usePhrases().pull.title}</Title><PullFigures /></>

export default PullScreen
