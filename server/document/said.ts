import type { Stale } from '#schema/documents/stale-sentences.ts'
import type { LegalFinding } from '#schema/legal-basis/finding.ts'
import { sayStatement } from '#schema/locale/documents/say-document.ts'
import { sayLegal } from '#schema/locale/legal-basis/say.ts'
import { DocumentFinding, StaleSentence } from './document.types.ts'

export const findingSaid = (finding: LegalFinding): DocumentFinding => {
  const [vi, en] = [sayLegal(finding, 'vi'), sayLegal(finding, 'en')]
  return Object.assign(new DocumentFinding(), { kind: finding.kind, severity: finding.severity, whatVi: vi.what, fixVi: vi.fix, whatEn: en.what, fixEn: en.fix })
}

export const staleSaid = ({ statement, changed }: Stale): StaleSentence =>
  Object.assign(new StaleSentence(), { text: sayStatement(statement), paths: changed.map(({ path }) => path) })
