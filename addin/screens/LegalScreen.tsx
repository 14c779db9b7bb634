import { CheckLegalBasis } from '../features/check-legal-basis/CheckLegalBasis.tsx'
import { usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'

const LegalScreen = () => <><Title>{usePhrases().legal.title}</Title><CheckLegalBasis /></>
export default LegalScreen
