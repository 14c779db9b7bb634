import { usePhrases } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'
import { YearFrame } from '../ui/YearFrame.tsx'

const CertificatesScreen = () => <><Title>{usePhrases().year.part.certificates}</Title><YearFrame>{() => null}</YearFrame></>
export default CertificatesScreen
