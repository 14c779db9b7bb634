import type { Severity } from '#schema/grammar/finding.ts'
import { registerReadOn } from '#schema/law/instruments/register.ts'
import type { LegalReport } from '#schema/legal-basis/check-legal-basis.ts'
import type { LegalFinding } from '#schema/legal-basis/finding.ts'
import { sayLegal } from '#schema/locale/legal-basis/say.ts'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { SeverityIcon } from '../../ui/Icons.tsx'
import { Section } from '../../ui/Section.tsx'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

const Finding = ({ finding }: { readonly finding: LegalFinding }) => {
  const { check, legal } = usePhrases()
  const { title, what, why, fix, basisText } = sayLegal(finding, useStore(useDesk().language))
  const { place, confidence } = finding
  return (
    <li className="outcome" data-testid="legal-finding" data-kind={finding.kind}>
      <p><span className="strong">{title}</span> <span className="hint">{place === null ? legal.whole : legal.place(place.paragraph + 1)}</span></p>
      <p>{what}</p>
      <dl className="details">
        <dt>{check.fix}</dt><dd>{fix}</dd>
        <dt>{check.why}</dt><dd>{why}</dd>
        {basisText !== '' && <><dt>{check.basis}</dt><dd>{basisText}</dd></>}
        {confidence !== 'verified' && <><dt>{legal.sure}</dt><dd>{legal.confidence(confidence)}</dd></>}
      </dl>
    </li>
  )
}

const Group = ({ severity, findings }: { readonly severity: Severity; readonly findings: readonly LegalFinding[] }) => {
  const { legal } = usePhrases()
  if (findings.length === 0) return null
  return (
    <details className="cause" open={severity !== 'info'} data-testid="legal-group" data-severity={severity}>
      <summary tabIndex={0}><SeverityIcon severity={severity} />{legal.group(severity, findings.length)}</summary>
      <ol className="plain">{findings.map((finding, index) => <Finding key={`${finding.kind} ${String(index)}`} finding={finding} />)}</ol>
    </details>
  )
}

/** Instruments nobody has entered are a list, not a reproach each. */
const Unregistered = ({ findings }: { readonly findings: readonly LegalFinding[] }) => {
  const { legal } = usePhrases()
  const cited = findings.flatMap((finding) => (finding.kind === 'unregistered' ? [finding.facts.cited] : []))
  if (cited.length === 0) return null
  return (
    <details className="cause" data-testid="legal-unregistered">
      <summary tabIndex={0}>{legal.unregistered(cited.length)}</summary>
      <ul className="plain hint">{cited.map((name, index) => <li key={`${name} ${String(index)}`}>{name}</li>)}</ul>
    </details>
  )
}

/** What the bases came to: grave first, each with its remedy and how sure the register is. */
export const LegalFindings = ({ report: { document, findings } }: { readonly report: LegalReport }) => {
  const { legal } = usePhrases()
  const told = findings.filter(({ kind }) => kind !== 'unregistered')
  const { citations } = document
  return (
    <Section title={legal.results} testId="legal-results">
      <p className="hint">{legal.read(document)} {legal.cited(citations.length, citations.filter(({ instrument }) => instrument === null).length)}</p>
      {told.every(({ severity }) => severity === 'info') && <p className="strong" role="status">{legal.clean}</p>}
      {SEVERITIES.map((severity) => <Group key={severity} severity={severity} findings={told.filter((finding) => finding.severity === severity)} />)}
      <Unregistered findings={findings} />
      <p className="hint">{legal.register(registerReadOn)}</p>
    </Section>
  )
}
