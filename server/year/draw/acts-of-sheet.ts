import type { Act } from '#schema/year/act.ts'
import type { Book } from '#schema/year/book.ts'
import type { Member } from '#schema/year/member.ts'
import type { PlanLine } from '#server/plan/plan-line.entity.ts'
import type { Level } from '#schema/tables/plan-lines.ts'
import type { SheetRead } from './sheet-of-year.ts'
import { itemsOfLine } from './items-of-line.ts'

const memberOf = ({ person, fullName, birthDate, staffCode, role, level, group, subject }: PlanLine, usual: Level | null): Member => ({
  id: person.id, fullName: fullName ?? '', birthDate, staffCode, role: role ?? 'teacher', level: level ?? usual, team: group, subject,
})

function actsOfLine(book: Book, line: PlanLine, { on, level }: { readonly on: string; readonly level: Level | null }): Act[] {
  const known = book.members.get(line.person.id)
  const joining: Act[] = known?.counted ? [] : [{ act: 'join', member: memberOf(line, level), from: 'plan', on, decision: null, batch: null }]
  const items = itemsOfLine(line)
  const chooses = items.length > 0 && (!known?.counted || known.plan.state === 'empty')
  return chooses ? [...joining, { act: 'plan', person: line.person.id, items, source: 'sheet' }] : joining
}

/** Who is not in the book joins; who has chosen nothing gets the sheet's choices. Nothing else is touched. */
export const actsOfSheet = (book: Book, { lines, level }: SheetRead, on: string): Act[] => lines.flatMap((line) => actsOfLine(book, line, { on, level }))
