import { formatCode, parseCode } from '#schema/catalogues/module.ts'
import type { Programme } from '#schema/figures/rating.ts'
import type { Item } from '#schema/year/item.ts'
import type { PlanLine } from '#server/plan/plan-line.entity.ts'

type Line = Pick<PlanLine, 'modules' | 'programme01' | 'programme02' | 'periods01' | 'periods02' | 'periods03'>

const bare = { module: null, topic: null, periods: null, form: null, way: null, months: [], term: null } as const

const topicItem = (programme: Programme, topic: string | null, periods: number | null): Item[] =>
  topic === null && periods === null ? [] : [{ ...bare, id: programme, programme, topic, periods }]

const canonical = (text: string): string => {
  const code = parseCode(text)
  return code ? formatCode(code) : text.trim()
}

/** Modules a line registers, each once and in its own spelling. */
export const modulesOf = ({ modules }: Pick<Line, 'modules'>): string[] => [...new Set(modules.map(canonical))]

/** What a line of the sheet registers, as items of a personal plan. Periods of programme 03 are stated for all modules together, so they are one module's only where there is one. */
export function itemsOfLine(line: Line): Item[] {
  const codes = modulesOf(line)
  const periods = codes.length === 1 ? line.periods03 : null
  const modules = codes.map((code): Item => ({ ...bare, id: code, programme: '03', module: code, periods }))
  return [...topicItem('01', line.programme01, line.periods01), ...topicItem('02', line.programme02, line.periods02), ...modules]
}
