import type { Severity } from '#schema/grammar/finding.ts'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { SeverityIcon } from '../../ui/Icons.tsx'
import { grouped } from '../../ui/grouped.ts'
import { Section } from '../../ui/Section.tsx'
import { explainPerson } from './explain-plan.ts'
import { LateWhy } from '../../ui/LateWhy.tsx'
import { NoteField } from './NoteField.tsx'
import type { Plan } from './review.ts'

type Finding = Plan['findings'][number]

const KEYS: Readonly<Record<Finding['severity'], Severity>> = { ERROR: 'error', WARNING: 'warning', INFO: 'info' }

const Exception = ({ finding }: { readonly finding: Finding }) => {
  const { check } = usePhrases()
  const language = useStore(useDesk().language)
  const vi = language === 'vi'
  const severity = KEYS[finding.severity]
  return (
    <details className="exception">
      <summary tabIndex={0}><SeverityIcon severity={severity} /><span className="sr-only">{check.severity(severity)}: </span>{vi ? finding.whatVi : finding.whatEn}</summary>
      <dl className="details">
        <dt>{check.why}</dt><dd>{vi ? finding.whyVi : finding.whyEn}</dd>
        <dt>{check.fix}</dt><dd>{vi ? finding.fixVi : finding.fixEn}</dd>
        {finding.basis.length > 0 && <><dt>{check.basis}</dt><dd>{finding.basis.map((one) => (vi ? one.textVi : one.textEn)).join('; ')}</dd></>}
      </dl>
    </details>
  )
}

const nameIn = (plan: Plan, personId: string): string => plan.exceptional.edges.find(({ node }) => node.personId === personId)?.node.fullName ?? ''

/** Rows with something out of the ordinary, found again by the server; everything else is in order. */
export const Exceptions = ({ plan }: { readonly plan: Plan }) => {
  const { review: words, check } = usePhrases()
  const people = grouped(plan.findings, (finding) => finding.personId ?? '')
  return (
    <Section title={words.exceptions(plan.findings.length)} testId="exceptions">
      {people.length === 0 && <p className="hint">{words.noExceptions}</p>}
      <ol className="plain">
        {people.map(([personId, findings]) => (
          <li key={personId} className="outcome" data-testid="exception">
            <p className="strong">{personId === '' ? check.wholeSheet : nameIn(plan, personId)}</p>
            {findings.map((finding, index) => <Exception key={`${finding.rule} ${String(index)}`} finding={finding} />)}
            {personId !== '' && <LateWhy of={nameIn(plan, personId)} ask={(desk) => explainPerson(desk, plan.id, personId)} />}
            {personId !== '' && <NoteField personId={personId} name={nameIn(plan, personId)} field={findings[0]?.field ?? null} />}
          </li>
        ))}
      </ol>
    </Section>
  )
}
