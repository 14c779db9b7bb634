import { formatCode, parseCode } from '../../catalogues/module.ts'
import { nameKey } from '../../figures/fold.ts'
import { gathered, nothing } from '../../figures/gathered.ts'
import { groupedBy } from '../../figures/grouped.ts'
import { participants } from '../../figures/people.ts'
import type { CompletedModules, Roster, RosterLine } from '../../grammar/roster.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { repeatedModules } from '../../law/product.ts'

const canonical = (code: string): string => {
  const parsed = parseCode(code)
  return parsed ? formatCode(parsed) : code
}

const byName = ({ context }: Roster): ReadonlyMap<string, readonly CompletedModules[]> => {
  const earlier = context.history.filter(({ completed, schoolYear }) => completed && (context.schoolYear === null || schoolYear < context.schoolYear.label))
  return groupedBy(earlier, ({ fullName }) => nameKey(fullName))
}

const sameBirth = (a: string | null | undefined, b: string | null | undefined): boolean => !a || !b || a.startsWith(b) || b.startsWith(a)

type Done = ReadonlyMap<string, string | null>

const none: Done = new Map()

/** Module to the year it was completed in; null where only the sheet itself says so. */
const doneBy = ({ values }: RosterLine, past: readonly CompletedModules[]): Done =>
  past.length === 0 && !values.previousModules?.length ? none : new Map([
    ...(values.previousModules ?? []).map((code) => [canonical(code), null] as const),
    ...past.filter(({ birthDate }) => sameBirth(birthDate, values.birthDate)).flatMap(({ modules, schoolYear }) => modules.map((code) => [canonical(code), schoolYear] as const)),
  ])

export const moduleAlreadyCompleted = rule({
  id: 'module-already-completed',
  severity: 'warning',
  under: { repeatedModules },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster): Hits<{ code: string; year: string | null }> => {
    const history = byName(roster)
    return gathered(participants(roster), ({ line, index, entries }) => {
      const done = doneBy(line, history.size === 0 ? nothing : (history.get(nameKey(line.values.fullName ?? '')) ?? nothing))
      return done.size === 0 ? nothing : entries.flatMap(({ code, at }) => (done.has(code) ? [{ line: index, field: 'modules', at, facts: { code, year: done.get(code) ?? null } }] : []))
    })
  },
})
