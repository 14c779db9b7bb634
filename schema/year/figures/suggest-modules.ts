import { isChecked, type Catalogue, type Module } from '../../catalogues/catalogue.ts'
import { fold } from '../../figures/fold.ts'
import { moduleKey } from '../plans/decide-items.ts'

/** A module worth a look. Nobody ticks it but the person. */
export interface Suggestion {
  readonly code: string
  readonly title: Module['title']
  readonly titleVerified: boolean
  /** The standard that asks for it, in the words of the list. */
  readonly standard: string
  /** False: the list groups its modules under this heading; that the standard is the heading nobody has compared with the instruments. */
  readonly linkVerified: false
  readonly doneBefore: boolean
}

/** The headings of a list, under which it groups its modules. */
export const standardsOf = ({ modules }: Catalogue): readonly string[] => [...new Set(modules.flatMap(({ group }) => group ?? []))]

/** Modules grouped under the standards a person wants to strengthen; those done in earlier years come last. */
export const suggestModules = (list: Catalogue, standards: readonly string[], done: readonly string[] = []): readonly Suggestion[] => {
  const [wanted, known] = [new Set(standards.map(fold)), new Set(done.map(moduleKey))]
  return list.modules
    .filter(({ group }) => group !== null && wanted.has(fold(group)))
    .map(({ number, title, group, provenance }): Suggestion => {
      const code = `${list.prefix} ${number}`
      return { code, title, titleVerified: isChecked(provenance.title), standard: group ?? '', linkVerified: false, doneBefore: known.has(code) }
    })
    .sort((one, other) => Number(one.doneBefore) - Number(other.doneBefore))
}
