import { MarksCompareDocument, type MarksCompareInput, type MarksCompareMutation } from '../../api/year/results/generated/graphql.ts'
import { toBase64 } from '../../api/base64.ts'
import type { Desk } from '../../desk/desk.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { openYear } from '../../desk/year-book.ts'
import type { Results, ResultsAct } from '../../desk/year-results.ts'
import { store } from '../../store.ts'

export type ComparedRow = MarksCompareMutation['marksCompare']['rows'][number]

/** What is to become of a row: the school's mark stays, or the provider's is entered as the next attempt. */
export interface Verdict {
  readonly person: string
  readonly item: string
  readonly take: boolean
}

export interface Comparing {
  readonly rows: readonly ComparedRow[]
  readonly verdicts: ReadonlyMap<number, Verdict>
}

/** The comparison in hand; outlives the screen. */
export const comparing = store<Comparing | null>(null)

const LARGEST = 10_000_000

const compare = (desk: Desk, input: MarksCompareInput): Promise<void> =>
  working(desk, ({ results }) => results.comparing, async () => {
    const target = openYear.get()?.target
    if (!target) return
    const answer = await desk.api.ask({ document: MarksCompareDocument, variables: { ...target, input } }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return }
    const { rows, userErrors } = answer.data.marksCompare
    if (userErrors.length > 0) { desk.notice.set(refused(desk, userErrors)); return }
    comparing.set({ rows, verdicts: new Map(rows.map((row) => [row.row, { person: row.person ?? '', item: row.item ?? '', take: row.person !== null && row.held === null }])) })
  })

export const compareText = (desk: Desk, text: string): Promise<void> => compare(desk, { text })

/** Reads a file of a platform or provider. */
export const compareFile = async (desk: Desk, file: File): Promise<void> => {
  if (file.size > LARGEST) desk.notice.set({ tone: 'warning', say: ({ results }) => results.fileFault.size(file.name, file.size) })
  else await compare(desk, { file: toBase64(new Uint8Array(await file.arrayBuffer())) })
}

export const decide = (row: number, verdict: Verdict): void => { comparing.change((held) => held && { ...held, verdicts: new Map([...held.verdicts, [row, verdict]]) }) }

const nextAttempt = ({ people }: Results, person: string, item: string): number => {
  const attempts = people.find(({ id }) => id === person)?.results.find((result) => result.item === item)?.attempts ?? []
  return Math.max(0, ...attempts.filter(({ withdrawn }) => withdrawn === null).map(({ attempt }) => attempt)) + 1
}

/** What was chosen, as acts: the provider's marks that are to be entered. */
export const chosenActs = (results: Results, { rows, verdicts }: Comparing, on: string): readonly ResultsAct[] =>
  rows.flatMap((row): ResultsAct[] => {
    const verdict = verdicts.get(row.row)
    if (!verdict?.take || verdict.person === '' || verdict.item === '' || (row.mark === null && !row.absent)) return []
    const { person, item } = verdict
    return [{ assess: { assessment: { person, item, kind: 'REGULAR', attempt: nextAttempt(results, person, item), on, mark: row.mark, absent: row.absent, source: 'PROVIDER' } } }]
  })
