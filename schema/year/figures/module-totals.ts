import { isChecked } from '../../catalogues/catalogue.ts'
import { moduleIn, moduleOf, type ModuleLookup } from '../../catalogues/module.ts'
import type { MemberYear } from '../book.ts'
import { listsUnder } from '../law-in-force.ts'
import { moduleKey } from '../plans/decide-items.ts'
import type { YearLaw } from '../year-law.ts'
import type { ModuleTotal } from './totals.ts'

/** What a code stands for in the lists of a year. */
export const moduleUnder = (code: string, law: YearLaw): ModuleLookup => moduleIn(listsUnder(law), code) ?? moduleOf(code, law.year.from)

const titleOf = (code: string, law: YearLaw): Pick<ModuleTotal, 'title' | 'titleVerified'> => {
  const found = moduleUnder(code, law)
  return found.state === 'known' ? { title: found.module.title, titleVerified: isChecked(found.module.provenance.title) } : { title: { vi: null, en: null }, titleVerified: false }
}

const modulesOf = ({ plan }: MemberYear): ReadonlySet<string> => new Set(plan.items.flatMap(({ module }) => (module === null ? [] : [moduleKey(module)])))

/** Who registered which module: the school's plan adds up personal plans and nothing else. */
export const registrationsOf = (people: readonly MemberYear[], law: YearLaw): readonly ModuleTotal[] => {
  const chosen = people.map((year) => ({ member: year.member, modules: modulesOf(year) }))
  const codes = [...new Set(chosen.flatMap(({ modules }) => [...modules]))].sort((one, other) => one.localeCompare(other, 'vi', { numeric: true }))
  return codes.map((code) => {
    const who = chosen.filter(({ modules }) => modules.has(code)).map(({ member }) => member)
    return { code, ...titleOf(code, law), people: who.map(({ id }) => id), names: who.map(({ fullName }) => fullName) }
  })
}
