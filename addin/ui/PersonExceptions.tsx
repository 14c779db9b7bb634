import type { Severity } from '#schema/grammar/finding.ts'
import type { YearPerson } from '../desk/year-book.ts'
import { useDesk, usePhrases, useStore } from './desk-context.ts'
import { SeverityIcon } from './Icons.tsx'

const KEYS: Readonly<Record<YearPerson['exceptions'][number]['severity'], Severity>> = { ERROR: 'error', WARNING: 'warning', INFO: 'info' }

/** Who holds the plan since when stands beside it already. */
const SAID = 'UNFINISHED_STEP'

/** What is out of the ordinary about a person's year. */
export const PersonExceptions = ({ person }: { readonly person: YearPerson }) => {
  const { check } = usePhrases()
  const vi = useStore(useDesk().language) === 'vi'
  return (
    <ul className="plain">
      {person.exceptions.filter(({ code }) => code !== SAID).map(({ code, severity, textVi, textEn }, at) => <li key={`${code} ${String(at)}`}><SeverityIcon severity={KEYS[severity]} /><span className="sr-only">{check.severity(KEYS[severity])}: </span>{vi ? textVi : textEn}</li>)}
    </ul>
  )
}
