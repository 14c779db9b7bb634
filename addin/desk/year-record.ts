import { YearRecordDocument, type YearRecordMutation } from '../api/generated/graphql.ts'
import type { Phrases } from '../locale/phrases.ts'
import { actKey } from './act-key.ts'
import type { Desk, Notice } from './desk.ts'
import type { Target } from './target.ts'
import { refused, troubled } from './troubled.ts'
import { working } from './working.ts'
import { fetchYear, openYear, takeBook, type YearAct } from './year-book.ts'
import { noOutcomes, outcomes, personOf, type Declined, type WayBack } from './year-outcomes.ts'

type Payload = YearRecordMutation['yearRecord']

/** What to say, and how to take it back, once acts were entered. */
export interface RecordOptions {
  /** Said once at least one act was entered; told how many. */
  readonly did?: (phrases: Phrases, entered: number) => string
  /** The way back, made of the ids of the acts that were entered, in their order. */
  readonly wayBack?: (ids: readonly string[]) => WayBack | null
  /** All acts or none. */
  readonly whole?: boolean
}

/** What came of each act, in order; `ids` only of those entered. */
export interface Recorded {
  readonly entered: readonly boolean[]
  readonly ids: readonly string[]
  readonly declined: readonly Declined[]
}

/** What one request may carry. */
const AT_ONCE = 300

const nothing: Recorded = { entered: [], ids: [], declined: [] }

const joined = (one: Recorded, other: Recorded): Recorded =>
  ({ entered: [...one.entered, ...other.entered], ids: [...one.ids, ...other.ids], declined: [...one.declined, ...other.declined] })

const recordedOf = (acts: readonly YearAct[], { results }: Payload): Recorded => {
  const declined = results.flatMap(({ index, entered, userErrors }): Declined[] => {
    const act = acts[index]
    return entered || !act ? [] : [{ act, person: personOf(act), troubles: userErrors }]
  })
  return { entered: results.map(({ entered }) => entered), ids: results.flatMap(({ entered, id }) => (entered && id ? [id] : [])), declined }
}

const isStale = ({ userErrors }: Payload): boolean => userErrors.some(({ code }) => code === 'VERSION_CONFLICT')

/** Somebody else wrote meanwhile: the book is read anew, and what the person was about to enter stays with the screen. */
const readAnew = async (desk: Desk): Promise<null> => {
  if ((await fetchYear(desk)) !== null) desk.notice.set({ tone: 'warning', say: (phrases) => phrases.year.stale })
  return null
}

interface Slice {
  readonly target: Target
  readonly version: number
  readonly acts: readonly YearAct[]
  readonly whole: boolean
}

const ask = async (desk: Desk, { target, version, acts, whole }: Slice): Promise<Payload | null> => {
  const errorPolicy = whole ? ('ALL_OR_NOTHING' as const) : ('ACCEPT_VALID' as const)
  const { key, answered } = await actKey(desk, { act: `year ${target.school} ${target.schoolYear}`, body: { version, acts, errorPolicy }, planId: null })
  const input = { acts: [...acts], version, errorPolicy, idempotencyKey: key, mode: 'COMMIT' as const }
  const answer = await desk.api.ask({ document: YearRecordDocument, variables: { ...target, input } }, { repeatable: true })
  if (!answer.ok) {
    desk.notice.set(troubled(answer.trouble))
    return null
  }
  await answered()
  return answer.data.yearRecord
}

/** One request; null: nothing of it was entered, and the person was told why. */
const enter = async (desk: Desk, slice: Slice): Promise<Recorded | null> => {
  const payload = await ask(desk, slice)
  if (payload === null) return null
  if (isStale(payload)) return readAnew(desk)
  if (payload.book) takeBook(slice.target, payload.book)
  if (payload.results.length > 0) return recordedOf(slice.acts, payload)
  desk.notice.set(refused(desk, payload.userErrors))
  return null
}

const slicesOf = (acts: readonly YearAct[]): readonly (readonly YearAct[])[] =>
  Array.from({ length: Math.ceil(acts.length / AT_ONCE) }, (_, at) => acts.slice(at * AT_ONCE, (at + 1) * AT_ONCE))

const toldOf = ({ entered, declined }: Recorded, { did }: RecordOptions): Notice => {
  const count = entered.filter(Boolean).length
  if (declined.length > 0) return { tone: 'warning', say: (phrases) => phrases.year.someDeclined(count, declined.length) }
  return { tone: 'good', say: (phrases) => did?.(phrases, count) ?? phrases.year.entered(count) }
}

const tell = (desk: Desk, recorded: Recorded, options: RecordOptions): void => {
  const any = recorded.entered.includes(true)
  outcomes.set({ declined: recorded.declined, wayBack: any ? (options.wayBack?.(recorded.ids) ?? null) : null })
  desk.notice.set(toldOf(recorded, options))
}

/** Enters acts one slice after the other; what was entered before a slice failed stays entered, and is told. */
const enterAll = async (desk: Desk, acts: readonly YearAct[], options: RecordOptions): Promise<Recorded | null> => {
  let recorded = nothing
  for (const slice of slicesOf(acts)) {
    const open = openYear.get()
    if (!open?.book) return null
    const next = await enter(desk, { target: open.target, version: open.book.version, acts: slice, whole: options.whole === true })
    if (next === null) return recorded.entered.length > 0 ? recorded : null
    recorded = joined(recorded, next)
  }
  tell(desk, recorded, options)
  return recorded
}

/**
 * Enters acts into the year in hand, once: a lost network and a second press give the first answer. Declined acts are listed
 * with the server's sentences; null: nothing was entered, and the person was told why. Screens let go of what was typed only after an answer.
 */
export const record = (desk: Desk, acts: readonly YearAct[], options: RecordOptions = {}): Promise<Recorded | null> =>
  working(desk, (phrases) => phrases.year.recording, () => {
    outcomes.set(noOutcomes)
    return enterAll(desk, acts, options)
  })
