import {
  InspectionBinderDocument, PaperBytesDocument, PlanOfSchoolDocument, PaperIssueDocument, SchoolPlanFileDocument, YearPapersDocument,
  type PaperIssueInput, type PaperIssueMutation, type YearPapersQuery,
} from '../../api/generated/graphql.ts'
import { actKey, type ActKey } from '../../desk/act-key.ts'
import type { Desk } from '../../desk/desk.ts'
import { saveFile, type NamedFile } from '../../desk/save-file.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { inTurn, working } from '../../desk/working.ts'
import { openYear } from '../../desk/year-book.ts'
import { accountStore } from '../../desk/account-store.ts'

export type Paper = YearPapersQuery['papers'][number]

/** Papers issued in the year in hand, as last read; null: not read yet. */
export const papers = accountStore<readonly Paper[] | null>(null, 'session')

/** What a person says of a paper that is to be made out. */
export type Asked = Omit<PaperIssueInput, 'idempotencyKey' | 'mode' | 'version'>

export const readPapers = (desk: Desk): Promise<void> =>
  inTurn(desk, (phrases) => phrases.papers.reading, async () => {
    const target = openYear.get()?.target
    if (!target) return
    const answer = await desk.api.ask({ document: YearPapersDocument, variables: target }, { repeatable: true })
    if (answer.ok) papers.set(answer.data.papers)
    else desk.notice.set(troubled(answer.trouble))
  })

const saved = (desk: Desk, file: NamedFile): void => {
  saveFile(file)
  desk.notice.set({ tone: 'good', say: (phrases) => phrases.papers.saved(file.fileName) })
}

type Mode = 'COMMIT' | 'VALIDATE'

/** What came of it: the findings about its legal bases, and the number it has or would have. */
export interface Made {
  readonly number: string | null
  readonly findings: PaperIssueMutation['paperIssue']['findings']
}

/** A draft is made anew each time and kept nowhere. */
const keyOf = async (desk: Desk, mode: Mode, body: object): Promise<ActKey> =>
  mode === 'COMMIT' ? actKey(desk, { act: 'paper', body, planId: null }) : { key: crypto.randomUUID(), answered: () => Promise.resolve() }

const taken = (desk: Desk, { paper, draft, findings, userErrors }: PaperIssueMutation['paperIssue']): Made | null => {
  const file = paper ?? draft
  if (!file) { desk.notice.set(refused(desk, userErrors)); return null }
  saved(desk, file)
  if (paper) desk.notice.set({ tone: 'good', say: (phrases) => phrases.papers.issued(paper.number, paper.fileName) })
  return { number: file.number, findings }
}

const make = (desk: Desk, asked: Asked, mode: Mode): Promise<Made | null> =>
  working(desk, (phrases) => phrases.papers.making, async () => {
    const open = openYear.get()
    if (!open?.book) return null
    const body = { ...asked, mode, version: open.book.version }
    const { key, answered } = await keyOf(desk, mode, { ...body, ...open.target })
    const answer = await desk.api.ask({ document: PaperIssueDocument, variables: { ...open.target, input: { ...body, idempotencyKey: key } } }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return null }
    await answered()
    return taken(desk, answer.data.paperIssue)
  })

/** A draft, to be looked at. */
export const draftPaper = (desk: Desk, asked: Asked): Promise<Made | null> => make(desk, asked, 'VALIDATE')

/** Gives a paper its number; its bytes are kept for ever. */
export const issuePaper = async (desk: Desk, asked: Asked): Promise<Made | null> => {
  const made = await make(desk, asked, 'COMMIT')
  if (made) await readPapers(desk)
  return made
}

/** The very bytes that were issued. */
export const fetchPaper = (desk: Desk, id: string): Promise<void> =>
  working(desk, (phrases) => phrases.papers.fetching, async () => {
    const answer = await desk.api.ask({ document: PaperBytesDocument, variables: { id } }, { repeatable: true })
    if (!answer.ok) desk.notice.set(troubled(answer.trouble))
    else if (answer.data.paper) saved(desk, answer.data.paper)
    else desk.notice.set({ tone: 'warning', say: (phrases) => phrases.papers.gone })
  })

/** Everything an inspection asks for, in one file. */
export const fetchBinder = (desk: Desk): Promise<void> =>
  working(desk, (phrases) => phrases.papers.binding, async () => {
    const target = openYear.get()?.target
    if (!target) return
    const answer = await desk.api.ask({ document: InspectionBinderDocument, variables: target }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return }
    const { fileName, base64, userErrors } = answer.data.inspectionBinder
    if (fileName && base64) saved(desk, { fileName, base64 })
    else desk.notice.set(refused(desk, userErrors))
  })

/** The school's plan of the year as it was sent through the workbook. */
export const fetchPlan = (desk: Desk, kind: 'PLAN' | 'ANNEX'): Promise<void> =>
  working(desk, (phrases) => phrases.papers.fetching, async () => {
    const target = openYear.get()?.target
    if (!target) return
    const found = await desk.api.ask({ document: PlanOfSchoolDocument, variables: target }, { repeatable: true })
    if (!found.ok) { desk.notice.set(troubled(found.trouble)); return }
    if (!found.data.plan) { desk.notice.set({ tone: 'info', say: (phrases) => phrases.papers.noPlan }); return }
    const answer = await desk.api.ask({ document: SchoolPlanFileDocument, variables: { plan: found.data.plan.id, kind } }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return }
    const { document, userErrors } = answer.data.planDocument ?? { document: null, userErrors: [] }
    if (document) saved(desk, document)
    else desk.notice.set(refused(desk, userErrors))
  })
