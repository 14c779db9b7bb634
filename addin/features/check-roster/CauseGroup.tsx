import { Button } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { cellAddress } from '../../workbook/a1.ts'
import type { SaidFinding } from '../../engine/engine.ts'
import { saidIn } from '../../engine/said-in.ts'
import { SeverityIcon } from '../../ui/Icons.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { latePart } from '../../ui/late-part.tsx'
import { explainFinding } from '../../desk/explain-here.ts'
import { LateWhy } from '../../ui/LateWhy.tsx'
import type { Cause } from './causes.ts'

const FindingRepair = latePart(() => import('./repairs/FindingRepair.tsx'), false)
const GroupRepair = latePart(() => import('./repairs/GroupRepair.tsx'), false)

/** A group of hundreds would make the pane heavy: the rest comes on asking. */
const PAGE = 20

type Names = ReadonlyMap<string, string>

interface CauseGroupProps {
  readonly cause: Cause
  /** Who a line is about, by its key. */
  readonly names: Names
  /** Index of its first finding among all places. */
  readonly first: number
  readonly at: number
  readonly visit: (index: number) => void
}

const personOf = (finding: SaidFinding, names: Names): string => (finding.key === null ? '' : (names.get(finding.key) ?? ''))

const Details = ({ finding }: { readonly finding: SaidFinding }) => {
  const { check } = usePhrases()
  const said = saidIn(finding, useStore(useDesk().language))
  return (
    <>
      <dl className="details">
        <dt>{check.why}</dt><dd>{said.why}</dd>
        <dt>{check.fix}</dt><dd>{said.fix}</dd>
        {said.basis !== '' && <><dt>{check.basis}</dt><dd>{said.basis}</dd></>}
      </dl>
      <LateWhy of={said.what} ask={(desk) => explainFinding(desk, finding)} />
    </>
  )
}

interface PlaceProps extends Pick<CauseGroupProps, 'names' | 'visit'> {
  readonly finding: SaidFinding
  readonly index: number
}

const Place = ({ finding, index, names, visit }: PlaceProps) => {
  const { check } = usePhrases()
  const said = saidIn(finding, useStore(useDesk().language))
  const where = finding.cell ? check.where(finding.cell.sheet, cellAddress(finding.cell)) : check.wholeSheet
  return (
    <button type="button" className="place" data-place={index} onClick={() => { visit(index) }}>
      <span className="where">{[where, personOf(finding, names)].filter((part) => part !== '').join(' · ')}</span>
      <span className="what">{said.what}</span>
    </button>
  )
}

/** One cause: how often, where, and for the place in hand why and how to put it right. */
export const CauseGroup = ({ cause, names, first, at, visit }: CauseGroupProps) => {
  const { check } = usePhrases()
  const language = useStore(useDesk().language)
  const [shown, setShown] = useState(PAGE)
  const open = Math.max(shown, at - first < cause.findings.length ? at - first + 1 : 0)
  const [one] = cause.findings
  const title = one ? saidIn(one, language).title : ''
  return (
    <details className="cause" open data-testid="cause" data-severity={cause.severity}>
      <summary tabIndex={0}><SeverityIcon severity={cause.severity} /><span className="sr-only">{check.severity(cause.severity)}: </span>{check.group(title, cause.findings.length)}</summary>
      <Suspense fallback={null}><GroupRepair findings={cause.findings} /></Suspense>
      <ol className="plain">
        {cause.findings.slice(0, open).map((finding, index) => (
          <li key={`${String(index)}:${finding.key ?? ''}`} className={first + index === at ? 'current' : ''} data-testid="finding">
            <Place finding={finding} index={first + index} names={names} visit={visit} />
            {(first + index === at || cause.findings.length === 1) && <Details finding={finding} />}
            <Suspense fallback={null}><FindingRepair finding={finding} current={first + index === at || cause.findings.length === 1} /></Suspense>
          </li>
        ))}
      </ol>
      {cause.findings.length > open && <Button size="small" onClick={() => { setShown(open + PAGE) }}>{check.more(cause.findings.length - open)}</Button>}
    </details>
  )
}
