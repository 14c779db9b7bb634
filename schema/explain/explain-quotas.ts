import type { Law } from '../engine/check.ts'
import { isChecked } from '../catalogues/catalogue.ts'
import { moduleIn, moduleOf } from '../catalogues/module.ts'
import { entriesOf } from '../figures/entries.ts'
import { verifiedPeriods } from '../figures/hours.ts'
import { categoryOf } from '../figures/load.ts'
import { quotasOf, type Quota } from '../figures/quotas.ts'
import type { Roster, RosterLine } from '../grammar/roster.ts'
import { hoursMoved } from '../law/tt-17-2019.ts'
import { absentPeople } from '../law/product.ts'
import { categories, loads } from '../rules/choices.ts'
import { listsIn } from '../rules/lists-in-force.ts'
import { isAway } from '../rules/owed-by-law.ts'
import type { Explanation, Ground, Step } from './explanation.ts'
import { standingOf } from './grounds.ts'
import { inputsOf } from './inputs.ts'

const programmes = [
  ['01', 'periods01', -1],
  ['02', 'periods02', 1],
  ['03', 'periods03', 0],
] as const

/** The title beside a code, and whether somebody compared it with the annex. */
const titled = (code: string, law: Law) => {
  const found = moduleIn(listsIn(law), code) ?? moduleOf(code, law.on)
  return found.state === 'known' ? { title: found.module.title.vi, titleChecked: isChecked(found.module.provenance.title) } : { title: null, titleChecked: false }
}

const moduleSteps = (line: RosterLine, law: Law): readonly Step[] =>
  [...new Set(entriesOf(line).map(({ code }) => code))].map((code) => {
    const periods = verifiedPeriods(code, law.on, listsIn(law))
    const facts = { code, ...titled(code, law) }
    return periods === null ? { step: 'module-unverified', facts } : { step: 'module', facts: { ...facts, periods } }
  })

const outcome = (programme: string, { owed, planned, missing }: Quota): readonly Step[] =>
  planned === null ? [{ step: 'nothing-planned', facts: { programme } }] : [{ step: 'planned', facts: { programme, planned } }, { step: 'missing', facts: { programme, owed, planned, missing } }]

interface Scene {
  readonly line: RosterLine
  readonly law: Law
}

const plannedSteps = ({ line, law }: Scene, field: (typeof programmes)[number][1]): readonly Step[] => {
  const stated = line.values[field]
  if (stated != null) return [{ step: 'stated', facts: { periods: stated } }]
  return field === 'periods03' ? moduleSteps(line, law) : []
}

const movedStep = (to02: number, sign: number): readonly Step[] => (to02 === 0 || sign === 0 ? [] : [{ step: 'moved', facts: { periods: sign * to02 } }])

const unknown = ({ line }: Scene): readonly Explanation[] =>
  programmes.map(([, field]) => ({ figure: field, value: null, rule: null, grounds: [], inputs: inputsOf(line, [field]), steps: [{ step: 'unknown-load', facts: {} }] }))

const away = ({ line, law }: Scene): readonly Explanation[] =>
  programmes.map(([, field]) => ({ figure: field, value: 0, rule: null, grounds: standingOf(absentPeople, law).grounds, inputs: inputsOf(line, ['status', 'note']), steps: [{ step: 'away', facts: {} }] }))

/** Where the level is not known, the load of any list speaks: they are the same for everybody. */
const loadOf = (roster: Roster, { line, law }: Scene) => {
  const category = categoryOf(line, roster.context)
  const standing = (category ? [category] : categories).map((one) => standingOf(loads[one], law)).find(({ value }) => value !== null)
  return standing?.value ? { ...standing, value: standing.value, common: category === null } : null
}

/** Why somebody owes so many periods of each programme, how many are planned, and how many are missing. */
export const explainQuotas = (roster: Roster, line: RosterLine, law: Law): readonly Explanation[] => {
  if (isAway(line)) return away({ line, law })
  const load = loadOf(roster, { line, law })
  if (!load) return unknown({ line, law })
  const owes = load.value
  const moved = standingOf(hoursMoved, law)
  const to02 = moved.value?.to02 ?? 0
  const owed = { periods01: owes.periods01 - to02, periods02: owes.periods02 + to02, periods03: owes.periods03 }
  const quotas = quotasOf(line, owed, { on: law.on, lists: listsIn(law) })
  return programmes.map(([programme, field, sign]): Explanation => {
    const grounds: readonly Ground[] = sign === 0 ? load.grounds : [...load.grounds, ...moved.grounds]
    const steps: readonly Step[] = [
      { step: load.common ? 'owed-by-all' : 'owed', facts: { programme, periods: owes[field] } },
      ...movedStep(to02, sign),
      ...plannedSteps({ line, law }, field),
      ...outcome(programme, quotas[field]),
    ]
    return { figure: field, value: quotas[field].owed, rule: null, grounds, inputs: inputsOf(line, field === 'periods03' ? ['periods03', 'modules'] : [field]), steps }
  })
}
