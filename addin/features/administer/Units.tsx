import { usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import type { Register } from './units.ts'

const useDays = () => {
  const { administer, shell } = usePhrases()
  return (from: string | null | undefined, to: string | null | undefined): string => administer.days(from ? shell.day(from) : null, to ? shell.day(to) : null)
}

/** Authorities and schools, each with its days: units that ended keep their old plans. */
export const Units = ({ register }: { readonly register: Register }) => {
  const { administer } = usePhrases()
  const days = useDays()
  return (
    <Section title={administer.units} testId="units">
      <details>
        <summary tabIndex={0}>{administer.authorities(register.authorities.length)}</summary>
        <ul className="plain">{register.authorities.map((unit) => <li key={unit.id} className="outcome"><span className="strong">{unit.name}</span> <span className="hint">{[unit.code, unit.parent?.name ?? '', days(unit.from, unit.to)].filter((part) => part !== '').join(' · ')}</span></li>)}</ul>
      </details>
      <details>
        <summary tabIndex={0}>{administer.schools(register.schools.length)}</summary>
        <ul className="plain">{register.schools.map((unit) => <li key={unit.id} className="outcome"><span className="strong">{unit.name}</span> <span className="hint">{[unit.code, unit.authority?.name ?? administer.noAuthority, days(unit.from, unit.to)].filter((part) => part !== '').join(' · ')}</span></li>)}</ul>
        {register.moreSchools && <p className="hint">{administer.more}</p>}
      </details>
    </Section>
  )
}
