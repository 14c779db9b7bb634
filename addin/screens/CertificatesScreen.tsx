import { route } from '../desk/route.ts'
import { KeepCertificates } from '../features/keep-certificates/KeepCertificates.tsx'
import { ShowLedger } from '../features/show-ledger/ShowLedger.tsx'
import { usePhrases, useStore } from '../ui/desk-context.ts'
import { PartNav } from '../ui/PartNav.tsx'
import { Title } from '../ui/Title.tsx'
import { YearFrame } from '../ui/YearFrame.tsx'
import { YearResults } from '../ui/YearResults.tsx'

const REGISTER = '#/certificates'
const LEDGER = '#/certificates/ledger'

const CertificatesScreen = () => {
  const { year, certificates } = usePhrases()
  const current = useStore(route).rest === 'ledger' ? LEDGER : REGISTER
  return (
    <>
      <Title>{year.part.certificates}</Title>
      <YearFrame>{(book) => (
        <>
          <PartNav label={certificates.parts} parts={[[REGISTER, certificates.part.register], [LEDGER, certificates.part.ledger]]} current={current} />
          <YearResults book={book}>{(results) => (current === LEDGER ? <ShowLedger results={results} /> : <KeepCertificates book={book} results={results} />)}</YearResults>
        </>
      )}</YearFrame>
    </>
  )
}
export default CertificatesScreen
