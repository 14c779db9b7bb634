import type { YearBook } from '../../desk/year-book.ts'
import { mayAct } from '../../desk/year-may.ts'
import type { Results } from '../../desk/year-results.ts'
import { Issuers } from './Issuers.tsx'
import { NumberAll } from './NumberAll.tsx'
import { Register } from './Register.tsx'

/** Certificates of those who completed, and who may issue them. */
export const KeepCertificates = ({ book, results }: { readonly book: YearBook; readonly results: Results }) => <><NumberAll results={results} /><Register results={results} mayRevoke={mayAct(book, 'revokeCertificate')} /><Issuers results={results} /></>
