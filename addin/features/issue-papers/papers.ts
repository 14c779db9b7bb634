import {
  InspectionBinderDocument, PaperBytesDocument, PaperIssueDocument, SchoolPlanFileDocument, YearPapersDocument,
  type PaperIssueInput, type YearPapersQuery,
} from '../../api/year/results/generated/graphql.ts'
import { PlanOfSchoolDocument } from '../../api/generated/graphql.ts'
import { actKey } from '../../desk/act-key.ts'
import type { Desk } from '../../desk/desk.ts'
import { saveFile, type NamedFile } from '../../desk/save-file.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { inTurn, working } from '../../desk/working.ts'
import { openYear } from '../../desk/year-book.ts'
import { store } from '../../store.ts'

export type Paper = YearPapersQuery['papers'][number]

/** Papers issued in the year in hand, as last read; null: not read yet. */
export const papers = store<readonly Paper[] | null>(null)

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

/** A draft is made anew each time and kept nowhere. */
const keyOf = async (desk: Desk, mode: 'COMMIT' | 'VALIDATE', body: object) =>
  mode === 'COMMIT' ? actKey(desk, { act: 'paper', body, planId: null }) : { key: crypto.randomUUID(), answered: () => Promise.resolve() }

const make = (desk: Desk, asked: Asked, mode: 'COMMIT' | 'VALIDATE'): Promise<boolean> =>
  working(desk, (phrases) => phrases.papers.making, async () => {
    const open = openYear.get()
    if (!open?.book) return false
    const body = { ...asked, mode, version: open.book.version }
    const { key, answered } = await keyOf(desk, mode, { ...body, ...open.target })
    const answer = await desk.api.ask({ document: PaperIssueDocument, variables: { ...open.target, input: { ...body, idempotencyKey: key } } }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return false }
    await answered()
    const { paper, userErrors } = answer.data.paperIssue
    if (!paper) { desk.notice.set(refused(desk, userErrors)); return false }
    saved(desk, paper)
    if (mode === 'COMMIT') desk.notice.set({ tone: 'good', say: (phrases) => phrases.papers.issued(paper.number, paper.fileName) })
    return true
  })

/** A draft, to be looked at. */
export const draftPaper = (desk: Desk, asked: Asked): Promise<boolean> => make(desk, asked, 'VALIDATE')

/** Gives a paper its number; its bytes are kept for ever. */
export const issuePaper = async (desk: Desk, asked: Asked): Promise<boolean> => {
  if (!(await make(desk, asked, 'COMMIT'))) return false
  await readPapers(desk)
  return true
}

/** The very bytes that were issued. */
export const fetchPaper = (desk: Desk, id: string): Promise<void> =>
  working(desk, (phrases) => phrases.papers.fetching, async () => {
    const target = openYear.get()?.target
    if (!target) return
    const answer = await desk.api.ask({ document: PaperBytesDocument, variables: target }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return }
    const paper = answer.data.papers.find((one) => one.id === id)
    if (paper) saved(desk, paper)
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
