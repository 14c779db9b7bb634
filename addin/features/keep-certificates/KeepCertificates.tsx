import type { Results } from '../../desk/year-results.ts'
import { Issuers } from './Issuers.tsx'
import { NumberAll } from './NumberAll.tsx'
import { Register } from './Register.tsx'

/** Certificates of those who completed, and who may issue them. */
export const KeepCertificates = ({ results }: { readonly results: Results }) => <><NumberAll results={results} /><Register results={results} /><Issuers results={results} /></>
