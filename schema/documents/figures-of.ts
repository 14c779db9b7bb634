import { moduleIn, moduleOf } from '../catalogues/module.ts'
import { isChecked } from '../catalogues/catalogue.ts'
import type { Law } from '../engine/check.ts'
import { categoryOf } from '../figures/load.ts'
import { owedAfterMoving } from '../figures/owed.ts'
import { levelOf, roleOf } from '../figures/people.ts'
import { listsIn } from '../rules/lists-in-force.ts'
import { standingOf } from '../explain/grounds.ts'
import type { RosterLine } from '../grammar/roster.ts'
import { hoursMoved } from '../law/tt-17-2019.ts'
import { lawOf } from '../rules/check-roster.ts'
import { categories, loads } from '../rules/choices.ts'
import type { Level } from '../tables/plan-lines.ts'
import type { Beside, DocumentedPlan } from './documented-plan.ts'
import { listedLines, modulesOf, periodsOf } from './lines.ts'
import type { Figures, Value } from './statement.ts'

type Entry = readonly [path: string, value: Value]

interface Scene {
  readonly plan: DocumentedPlan
  readonly beside: Beside
  readonly lines: readonly RosterLine[]
  readonly law: Law
}

const distinct = (texts: readonly (string | null | undefined)[]): readonly string[] => [...new Set(texts.flatMap((text) => (text ? [text.trim()] : [])))]

const inOrder: readonly Level[] = ['preschool', 'primary', 'lowerSecondary', 'upperSecondary']

/** As the lines say, else all that the school teaches. */
const levelsOf = ({ beside: { context, levels }, lines }: Scene): readonly string[] => {
  const stated = new Set(lines.flatMap((line) => levelOf(line, context) ?? []))
  return inOrder.filter((one) => (stated.size > 0 ? stated.has(one) : levels.includes(one)))
}

const whole = (scene: Scene): readonly Entry[] => {
  const { plan, lines } = scene
  return [
    ['school.name', plan.school.name],
    ['schoolYear', plan.schoolYear],
    ['levels', levelsOf(scene)],
    ['context.modulesPerTeacher', plan.context.modulesPerTeacher],
    ['people', lines.length],
    ['people.ids', lines.map(({ key }) => key)],
    ['people.managers', lines.filter((line) => roleOf(line) === 'manager').length],
    ['people.teachers', lines.filter((line) => roleOf(line) === 'teacher').length],
    ['people.onLeave', lines.filter(({ values }) => values.status === 'onLeave').length],
    ['topics01', distinct(lines.map(({ values }) => values.programme01))],
    ['topics02', distinct(lines.map(({ values }) => values.programme02))],
  ]
}

const chosen = ({ lines, law }: Scene): readonly Entry[] => {
  const codes = lines.flatMap(modulesOf)
  const periods = lines.map((line) => periodsOf(line, law.on, listsIn(law)))
  const choosers = lines.filter((line) => modulesOf(line).length > 0).length
  return [
    ['registrations', codes.length],
    ['registrations.modules', distinct(codes).length],
    ['registrations.codes', [...distinct(codes)].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }))],
    ['registrations.people', choosers],
    ['registrations.without', lines.length - choosers],
    ['periods03', periods.reduce<number>((sum, one) => sum + (one ?? 0), 0)],
    ['periods03.unstated', periods.filter((one) => one === null).length],
  ]
}

/** A title nobody compared with its source is not printed on a signed paper. */
const titleOf = (code: string, law: Law): string | null => {
  const found = moduleIn(listsIn(law), code) ?? moduleOf(code, law.on)
  return found.state === 'known' && isChecked(found.module.provenance.title) ? found.module.title.vi : null
}

const perModule = ({ lines, law }: Scene): readonly Entry[] => {
  const codes = lines.flatMap(modulesOf)
  return distinct(codes).flatMap((code): readonly Entry[] => [
    [`modules.${code}.code`, code], [`modules.${code}.title`, titleOf(code, law)], [`modules.${code}.count`, codes.filter((one) => one === code).length],
  ])
}

const perPerson = ({ lines, law }: Scene): readonly Entry[] =>
  lines.flatMap((line, index): readonly Entry[] => {
    const { key, values } = line
    const facts: Readonly<Record<string, Value>> = {
      position: index + 1, fullName: values.fullName ?? null, role: roleOf(line), group: values.group ?? null,
      modules: modulesOf(line), periods: periodsOf(line, law.on, listsIn(law)), status: values.status ?? null,
    }
    return Object.entries(facts).map(([fact, value]): Entry => [`lines.${key}.${fact}`, value])
  })

const owed = ({ lines, law, beside }: Scene): readonly Entry[] => {
  const present = new Set(lines.map((line) => categoryOf(line, beside.context)))
  const moved = standingOf(hoursMoved, law).value?.to02 ?? 0
  return categories.flatMap((category): readonly Entry[] => {
    const load = present.has(category) ? standingOf(loads[category], law).value : null
    if (!load) return []
    return Object.entries(owedAfterMoving(load, moved)).map(([programme, periods]: [string, number]): Entry => [`owed.${category}.${programme}`, periods])
  })
}

/** Every figure a document may name, by its path; a path without a figure does not apply to this plan. */
export const figuresOf = (plan: DocumentedPlan, beside: Beside): Figures => {
  const lines = listedLines(plan)
  const scene: Scene = { plan, beside, lines, law: lawOf({ context: beside.context, lines, flaws: [] }, { provisions: plan.provisions ?? [] }) }
  return new Map([...whole(scene), ...chosen(scene), ...perModule(scene), ...perPerson(scene), ...owed(scene)])
}
