import { isChecked, type Catalogue } from '#schema/catalogues/catalogue.ts'
import { catalogueFor, formatCode, moduleIn, moduleOf } from '#schema/catalogues/module.ts'
import type { ListsInForce } from '#schema/figures/hours.ts'
import { fold } from '#schema/intake/text/fold.ts'
import { standardsOf, suggestModules } from '#schema/year/figures/suggest-modules.ts'
import type { YearPerson } from '../../desk/year-book.ts'
import type { ByLaw } from '../../desk/year-items.ts'
import { homeOf, listPrefix } from './slip.ts'

/** A module as it is offered to be chosen. */
export interface Offered {
  readonly code: string
  /** Null: nobody has read it. */
  readonly title: string | null
  /** False: the title has not been compared with its text. */
  readonly verified: boolean
  readonly periods: number | null
  readonly group: string | null
}

type Who = Pick<YearPerson, 'role' | 'level'>

const listOf = (person: Who, { on, lists }: ByLaw): Catalogue | null => {
  const prefix = listPrefix(person)
  const { role, level } = homeOf(person)
  const own = lists.find((list) => list.prefix === prefix)
  return own ?? (role === 'staff' || level === null ? null : catalogueFor(role, level, on))
}

/** The standards under which a person's list groups its modules. */
export const standardsFor = (person: Who, law: ByLaw): readonly string[] => { const list = listOf(person, law); return list ? standardsOf(list) : [] }

/** Modules for a standard the person was rated low in; nobody ticks them but the person. Null: no standard was named. */
export const suggestedFor = (person: Who, law: ByLaw, standard: string): ReadonlySet<string> | null => {
  const list = listOf(person, law)
  return list && standard !== '' ? new Set(suggestModules(list, [standard]).map(({ code }) => code)) : null
}

/** The modules a person may choose from, in the order of the list. */
export const offeredTo = (person: Who, law: ByLaw): readonly Offered[] => {
  const list = listOf(person, law)
  return (list?.modules ?? []).map(({ number, title, provenance, periods, group }) => ({
    code: formatCode({ prefix: list?.prefix ?? '', number }), title: title.vi, verified: isChecked(provenance.title), periods, group,
  }))
}

/** Modules whose code, title or group holds every word typed; marks above letters do not matter. */
export const searched = (offered: readonly Offered[], typed: string): readonly Offered[] => {
  const words = fold(typed).split(' ').filter((word) => word !== '')
  return offered.filter(({ code, title, group }) => {
    const text = fold(`${code} ${title ?? ''} ${group ?? ''}`)
    return words.every((word) => ` ${text}`.includes(` ${word}`))
  })
}

export const titleOf = (code: string, on: string, lists: ListsInForce): { readonly title: string | null; readonly verified: boolean } => {
  const found = moduleIn(lists, code) ?? moduleOf(code, on)
  if (found.state !== 'known') return { title: null, verified: false }
  return { title: found.module.title.vi, verified: isChecked(found.module.provenance.title) }
}
