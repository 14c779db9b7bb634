import type { Book } from '../book.ts'
import { moduleKey } from '../plans/decide-items.ts'
import type { Drift } from './findings.ts'
import { countedIn } from './standing.ts'

const sorted = (modules: readonly string[]): readonly string[] => [...new Set(modules.map(moduleKey))].sort((one, other) => one.localeCompare(other, 'vi', { numeric: true }))

/** Where the modules a sheet registers for people of the book are not those of their plans; who stands in no line of the sheet is left out. */
export const drift = (book: Pick<Book, 'members'>, registered: ReadonlyMap<string, readonly string[]>): readonly Drift[] =>
  countedIn(book).flatMap(({ member, plan }) => {
    const written = registered.get(member.id)
    if (written === undefined) return []
    const [sheet, planned] = [sorted(written), sorted(plan.items.flatMap(({ module }) => module ?? []))]
    return sheet.join() === planned.join() ? [] : [{ person: member.id, fullName: member.fullName, sheet, book: planned }]
  })
