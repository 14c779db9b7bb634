import type { LegalFinding } from './finding.ts'
import { completeness } from './judge/completeness.ts'
import { dates } from './judge/dates.ts'
import { amended, missing } from './judge/reliance.ts'
import { scope } from './judge/scope.ts'
import { validity } from './judge/validity.ts'
import { years } from './judge/years.ts'
import { readDocument, type LegalDocument } from './read/document.ts'

export interface LegalReport {
  readonly document: LegalDocument
  readonly findings: readonly LegalFinding[]
}

const order = { error: 0, warning: 1, info: 2 } as const

/** The day somebody says it was or will be signed goes before what the document says. */
const dated = (document: LegalDocument, signedOn: string | null): LegalDocument =>
  signedOn === null ? document : { ...document, day: { from: signedOn, to: signedOn, told: 'signed' } }

/** Reads a document from its paragraphs and judges what it stands on, gravest first, then in reading order. */
export const checkLegalBasis = (paragraphs: readonly string[], signedOn: string | null = null): LegalReport => {
  const document = dated(readDocument(paragraphs), signedOn)
  const found: readonly LegalFinding[] = [...validity(document), ...years(document), ...scope(document), ...dates(document), ...missing(document), ...amended(document), ...completeness(document)]
  const line = ({ place }: LegalFinding): number => place?.paragraph ?? document.paragraphs.length
  return { document, findings: [...found].sort((a, b) => order[a.severity] - order[b.severity] || line(a) - line(b)) }
}
