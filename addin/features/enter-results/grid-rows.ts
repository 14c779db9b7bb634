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
  (resultOf(person, item)?.attempts ?? []).filter(({ withdrawn }) => withdrawn === null).sort((one, other) => one.attempt - other.attempt)

const rowOf = (person: ResultsPerson, item: string): GridRow => {
  const attempts = counted(person, item)
  return { person, item, attempts, next: (attempts.at(-1)?.attempt ?? 0) + 1, passed: resultOf(person, item)?.passed ?? null }
}

const STUDYING = ['ACTIVE', 'ON_LEAVE']

const here = ({ people }: Results): readonly ResultsPerson[] => people.filter(({ standing }) => STUDYING.includes(standing))

const ofItem = (results: Results, item: string): readonly GridRow[] =>
  here(results).filter(({ plan }) => plan.items.some(({ id }) => id === item)).map((person) => rowOf(person, item))

const ofSession = (results: Results, id: string): readonly GridRow[] => {
  const session = results.sessions.find((one) => one.id === id)
  if (!session) return []
  return here(results).filter((person) => session.people.includes(person.id)).flatMap((person) => {
    const item = person.plan.items.find(({ programme, module }) => programme === session.programme && (session.module === null || module === session.module))
    return item ? [rowOf(person, item.id)] : []
  })
}

/** The lines of what is being entered about. */
export const gridRows = (results: Results, about: string): readonly GridRow[] => {
  const [what = '', id = ''] = about.split(/ (.*)/)
  return what === 'session' ? ofSession(results, id) : ofItem(results, id)
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
    .map(({ id, topic }): About => ({ about: `item ${id}`, item: id, session: null, topic, people: ofItem(results, id).length }))
  const ofSessions = results.sessions.filter(({ cancelled }) => cancelled === null)
    .map((session): About => ({ about: `session ${session.id}`, item: null, session, topic: null, people: session.people.length }))
  return [...ofItems, ...ofSessions]
}
