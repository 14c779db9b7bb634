import type { Context } from '#server/context.ts'
import { keyAfter, pageOf, rowsToAsk, type PageArgs, type PageOf } from '#server/graph/page.ts'
import { notesOf, withNotes } from './notes-of-lines.ts'
import type { PlanLine } from './plan-line.entity.ts'
import type { Plan } from './plan.entity.ts'
import type { PlanLineWhere } from './plan.types.ts'
import { findingsRead, linesRead } from './reading-of-plan.ts'

const digits = 8
const keyOf = ({ position, id }: PlanLine): string => `${String(position).padStart(digits, '0')} ${id}`

type Test = (line: PlanLine) => boolean

async function faulty(context: Context, plan: Plan): Promise<Test> {
  const findings = await findingsRead(context, plan)
  const people = new Set(findings.filter(({ severity }) => severity === 'error').map(({ personId }) => personId))
  return ({ person }) => people.has(person.id)
}

const noted: Test = (line) => notesOf(line).some(({ resolved }) => !resolved)

async function testsOf(context: Context, plan: Plan, { noted: onlyNoted, exceptions, changedSince }: PlanLineWhere): Promise<Test[]> {
  return [
    ...(onlyNoted ? [noted] : []),
    ...(exceptions ? [await faulty(context, plan)] : []),
    ...(changedSince ? [({ changedAt }: PlanLine) => changedAt > changedSince] : []),
  ]
}

/** A page of a plan's lines in sheet order, notes included, with two questions to the database however long it is. */
export async function pageOfLines(context: Context, plan: Plan, { page, where }: { page: PageArgs; where: PlanLineWhere }): Promise<PageOf<PlanLine>> {
  const ask = rowsToAsk(page)
  const lines = await withNotes(context.em, await linesRead(context, plan))
  const tests = await testsOf(context, plan, where)
  const after = keyAfter(page)
  const rows = lines.filter((line) => (after === null || keyOf(line) > after) && tests.every((test) => test(line)))
  return pageOf(rows.slice(0, ask), page, keyOf)
}
