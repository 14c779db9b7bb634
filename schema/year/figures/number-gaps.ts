import type { Book } from '../book.ts'
import type { Certificate } from '../certificate.ts'
import type { NumberGap } from './findings.ts'

interface Numbered {
  readonly certificate: Certificate
  /** What stands around the running number: only numbers of one series follow one another. */
  readonly series: string
  readonly running: number
}

const read = (certificate: Certificate): readonly Numbered[] => {
  const parts = /^(\D*)(\d+)(.*)$/.exec(certificate.number.trim())
  return parts?.[2] === undefined ? [] : [{ certificate, series: `${certificate.issuer}\n${parts[1] ?? ''}\n${parts[3] ?? ''}`, running: Number(parts[2]) }]
}

const pair = (one: Numbered, next: Numbered, issuerName: string): readonly NumberGap[] => {
  const both = { issuer: one.certificate.issuer, issuerName, after: one.certificate.number, before: next.certificate.number }
  return [
    ...(next.running - one.running > 1 ? [{ ...both, kind: 'gap', missing: next.running - one.running - 1 } as const] : []),
    ...(one.certificate.on > next.certificate.on ? [{ ...both, kind: 'order', missing: 0 } as const] : []),
  ]
}

/** Numbers that are missing between two of a series, and numbers given later than a higher one. Revoked ones were given too. */
export const numberGaps = ({ certificates, issuers }: Pick<Book, 'certificates' | 'issuers'>): readonly NumberGap[] => {
  const numbered = [...certificates.values()].flatMap(({ certificate }) => read(certificate))
  const series = [...new Set(numbered.map((one) => one.series))].map((name) => numbered.filter((one) => one.series === name).sort((one, other) => one.running - other.running))
  return series.flatMap((run) => run.slice(1).flatMap((next, index) => pair(run[index] ?? next, next, issuers.get(next.certificate.issuer)?.name ?? next.certificate.issuer)))
}
