import { nextAttempt as next } from '#schema/year/figures/next-attempt.ts'
import type { AssessmentKind } from '../../api/generated/graphql.ts'
import type { Attempt, Results, ResultsPerson } from '../../desk/year-results.ts'

/** One person's line of the grid: which item, and what was entered before. */
export interface GridRow {
  readonly person: ResultsPerson
  readonly item: string
  /** Attempts that count, first to last. */
  readonly attempts: readonly Attempt[]
  /** Number of the attempt a mark typed now would be. */
  readonly next: number
  /** Null: no mark yet. */
  readonly passed: boolean | null
}

const resultOf = (person: ResultsPerson, item: string) => person.results.find((result) => result.item === item)

const counted = (person: ResultsPerson, item: string): readonly Attempt[] =>
  (resultOf(person, item)?.attempts ?? []).filter(({ withdrawn }) => withdrawn === null).sort((one, other) => one.on.localeCompare(other.on) || one.attempt - other.attempt)

/** Attempts are counted for each kind of test by itself. */
export const nextAttempt = (person: ResultsPerson, item: string, kind: AssessmentKind): number => next(counted(person, item).filter((one) => one.kind === kind))

type RowOf = (person: ResultsPerson, item: string) => GridRow

const rowsOf = (kind: AssessmentKind): RowOf => (person, item) =>
  ({ person, item, attempts: counted(person, item), next: nextAttempt(person, item, kind), passed: resultOf(person, item)?.passed ?? null })

const STUDYING = ['ACTIVE', 'ON_LEAVE']

const here = ({ people }: Results): readonly ResultsPerson[] => people.filter(({ standing }) => STUDYING.includes(standing))

const planning = (results: Results, item: string): readonly ResultsPerson[] => here(results).filter(({ plan }) => plan.items.some(({ id }) => id === item))

const ofSession = (results: Results, id: string, rowOf: RowOf): readonly GridRow[] => {
  const session = results.sessions.find((one) => one.id === id)
  if (!session) return []
  return here(results).filter((person) => session.people.includes(person.id)).flatMap((person) => {
    const item = person.plan.items.find(({ programme, module }) => programme === session.programme && (session.module === null || module === session.module))
    return item ? [rowOf(person, item.id)] : []
  })
}

/** The lines of what is being entered about. */
export const gridRows = (results: Results, about: string, kind: AssessmentKind): readonly GridRow[] => {
  const [what = '', id = ''] = about.split(/ (.*)/)
  const rowOf = rowsOf(kind)
  return what === 'session' ? ofSession(results, id, rowOf) : planning(results, id).map((person) => rowOf(person, id))
}

export interface About {
  readonly about: string
  readonly item: string | null
  readonly session: Results['sessions'][number] | null
  readonly topic: string | null
  readonly people: number
}

/** What can be entered about: every item somebody planned, every session that was not cancelled. */
export const abouts = (results: Results): readonly About[] => {
  const items = new Map(here(results).flatMap(({ plan }) => plan.items.map((item) => [item.id, item] as const)))
  const ofItems = [...items.values()]
    .sort((one, other) => one.programme.localeCompare(other.programme) || one.id.localeCompare(other.id, 'vi', { numeric: true }))
    .map(({ id, topic }): About => ({ about: `item ${id}`, item: id, session: null, topic, people: planning(results, id).length }))
  const ofSessions = results.sessions.filter(({ cancelled }) => cancelled === null)
    .map((session): About => ({ about: `session ${session.id}`, item: null, session, topic: null, people: session.people.length }))
  return [...ofItems, ...ofSessions]
}
