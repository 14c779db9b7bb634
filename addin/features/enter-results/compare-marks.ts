import { MarksCompareDocument, type AssessmentKind, type MarksCompareInput, type MarksCompareMutation } from '../../api/generated/graphql.ts'
import { toBase64 } from '../../api/base64.ts'
import type { Desk } from '../../desk/desk.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { openYear } from '../../desk/year-book.ts'
import type { Results, ResultsAct } from '../../desk/year-results.ts'
import { accountStore } from '../../desk/account-store.ts'
import { nextAttempt } from './grid-rows.ts'

export type ComparedRow = MarksCompareMutation['marksCompare']['rows'][number]

/** What is to become of a row: the school's mark stays, or the provider's is entered as the next attempt. */
export interface Verdict {
  readonly person: string
  readonly item: string
  readonly take: boolean
}

/** What the marks are of, where the table does not say. */
export interface Meant {
  readonly kind: AssessmentKind
  /** '' where the table says it. */
  readonly item: string
}

export interface Comparing {
  readonly kind: AssessmentKind
  readonly rows: readonly ComparedRow[]
  /** Planned by somebody, and the table says nothing of it. */
  readonly missing: readonly { readonly fullName: string; readonly item: string }[]
  /** By place among the rows: a table with a column for each module says several things in one row. */
  readonly verdicts: ReadonlyMap<number, Verdict>
}

/** The comparison in hand; outlives the screen. */
export const comparing = accountStore<Comparing | null>(null)

const LARGEST = 10_000_000

const verdictOf = ({ person, item, verdict }: ComparedRow): Verdict => ({ person: person ?? '', item: item ?? '', take: verdict === 'NEW' })

const compare = (desk: Desk, source: Pick<MarksCompareInput, 'file' | 'text'>, { kind, item }: Meant): Promise<void> =>
  working(desk, ({ results }) => results.comparing, async () => {
    const target = openYear.get()?.target
    if (!target) return
    const answer = await desk.api.ask({ document: MarksCompareDocument, variables: { ...target, input: { ...source, kind, item: item === '' ? null : item } } }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return }
    const { rows, missing, userErrors } = answer.data.marksCompare
    if (userErrors.length > 0) { desk.notice.set(refused(desk, userErrors)); return }
    comparing.set({ kind, rows, missing, verdicts: new Map(rows.map((row, at) => [at, verdictOf(row)])) })
    const fresh = rows.filter(({ verdict }) => verdict === 'NEW').length
    if (rows.length > 0) desk.notice.set({ tone: 'good', say: ({ results }) => results.compared(rows.length, fresh) })
  })

export const compareText = (desk: Desk, text: string, meant: Meant): Promise<void> => compare(desk, { text }, meant)

/** Reads a file of a platform or provider. */
export const compareFile = async (desk: Desk, file: File, meant: Meant): Promise<void> => {
  if (file.size > LARGEST) desk.notice.set({ tone: 'warning', say: ({ results }) => results.fileFault.size(file.name, file.size) })
  else await compare(desk, { file: toBase64(new Uint8Array(await file.arrayBuffer())) }, meant)
}

export const decide = (at: number, verdict: Verdict): void => { comparing.change((held) => held && { ...held, verdicts: new Map([...held.verdicts, [at, verdict]]) }) }

/** A row that says no mark has nothing to be taken. */
export const saysMark = ({ providerMark, providerAbsent, verdict }: ComparedRow): boolean => verdict !== 'UNREADABLE' && (providerMark !== null || providerAbsent)

/** What was chosen, as acts: the provider's marks that are to be entered. */
export const chosenActs = (results: Results, { rows, verdicts, kind }: Comparing, on: string): readonly ResultsAct[] =>
  rows.flatMap((row, at): ResultsAct[] => {
    const { person, item, take } = verdicts.get(at) ?? verdictOf(row)
    const who = results.people.find(({ id }) => id === person)
    if (!take || !who || item === '' || !saysMark(row)) return []
    return [{ assess: { assessment: { person, item, kind, attempt: nextAttempt(who, item, kind), on, mark: row.providerMark, absent: row.providerMark === null, source: 'PROVIDER' } } }]
  })
