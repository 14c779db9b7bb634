import { registerReadOn } from '#schema/law/instruments/register.ts'
import { checkLegalBasis } from '#schema/legal-basis/check-legal-basis.ts'
import type { LegalFinding } from '#schema/legal-basis/finding.ts'
import { paragraphsOf } from '#schema/legal-basis/read/paragraph.ts'
import { sayLegal } from '#schema/locale/legal-basis/say.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { LegalBasisFinding, LegalBasisPayload, LegalBasisReport } from './legal-report.types.ts'

/** A plan with all its annexes is shorter; anything longer is no plan. */
export const longestText = 200_000

const shown = (finding: LegalFinding): LegalBasisFinding => {
  const [vi, en] = [sayLegal(finding, 'vi'), sayLegal(finding, 'en')]
  return Object.assign(new LegalBasisFinding(), {
    kind: finding.kind, severity: finding.severity, confidence: finding.confidence, instruments: [...finding.instruments],
    paragraph: finding.place === null ? null : finding.place.paragraph + 1,
    titleVi: vi.title, whatVi: vi.what, whyVi: vi.why, fixVi: vi.fix, basisVi: vi.basisText,
    titleEn: en.title, whatEn: en.what, whyEn: en.why, fixEn: en.fix, basisEn: en.basisText,
  })
}

const reportOf = (text: string, signedOn: string | null): LegalBasisReport => {
  const { document, findings } = checkLegalBasis(paragraphsOf(text), signedOn)
  return Object.assign(new LegalBasisReport(), {
    signedFrom: document.day?.from ?? null, signedTo: document.day?.to ?? null, schoolYear: document.schoolYear,
    citations: document.citations.length, findings: findings.map(shown), registerReadOn,
  })
}

/** Judges the legal bases of a text; nothing of it is kept. */
export const checkText = (text: string, signedOn: string | null): LegalBasisPayload => {
  const fault = text.trim() === '' ? refuse('blank', { field: 'text' }, ['text']) : text.length > longestText ? refuse('tooLong', { field: 'text', most: longestText }, ['text']) : null
  return Object.assign(new LegalBasisPayload(), { report: fault === null ? reportOf(text, signedOn) : null, userErrors: fault === null ? [] : [fault] })
}
