import { expect } from '@jest/globals'
import type { Stage } from './stage.ts'
import type { YearDesk } from './year-desk.ts'
import type { YearSeat } from './year-seat.ts'

const HEAD = '($school: ID!, $schoolYear: SchoolYear!'
const PLACE = '(school: $school, schoolYear: $schoolYear'
const PLAN = `query ${HEAD}) { plan${PLACE}) { id version state latestReceipt { people registrations late } } }`
const MOVE = (move: string): string => `mutation ($plan: ID!, $input: PlanActInput!) { ${move}(plan: $plan, input: $input) { plan { id } userErrors { messageEn } } }`
const CALENDAR = `query ${HEAD}) { yearBook${PLACE}) { clashes { kind } sessions { id on people cancelled { reason } } } }`
const CERTIFICATES = `query ${HEAD}) { yearBook${PLACE}) { certificates { id number } } }`
const PAPERS = `query ${HEAD}) { papers${PLACE}) { kind number sha256 stale { text } } }`
const ISSUE = `mutation ${HEAD}, $input: PaperIssueInput!) { paperIssue${PLACE}, input: $input) { paper { kind } userErrors { messageEn } } }`
const LEDGER = 'query ($school: ID!, $person: ID!) { yearLedger(school: $school, person: $person) { balance lines { counted balance } } }'
const VERIFY = 'query ($number: String, $sha256: String) { paperVerify(number: $number, sha256: $sha256) { known kind sha256 } }'

interface HeldPlan {
  readonly plan: { readonly id: string; readonly version: number; readonly state: string; readonly latestReceipt: object | null }
}

/** The principal approves the school's plan and sends it to the authority; what the receipt says. */
export const pushPlan = async (desk: YearDesk, principal: string): Promise<HeldPlan['plan']> => {
  for (const move of ['planApprove', 'planPush']) {
    const { plan } = await desk.ask<HeldPlan>(principal, PLAN)
    const answer = await desk.ask<Record<string, { userErrors: object[] }>>(principal, MOVE(move), { plan: plan.id, input: { version: plan.version, idempotencyKey: move } })
    expect(answer[move]!.userErrors).toEqual([])
  }
  return (await desk.ask<HeldPlan>(principal, PLAN)).plan
}

export interface Calendar {
  readonly clashes: readonly object[]
  readonly sessions: readonly { readonly id: string; readonly on: string; readonly people: readonly string[]; readonly cancelled: object | null }[]
}

export const calendarOf = async (desk: YearDesk, who: string): Promise<Calendar> => (await desk.ask<{ yearBook: Calendar }>(who, CALENDAR)).yearBook

/** The receiving school takes in whoever was offered to it. */
export const takeIn = async (desk: YearDesk, who: string): Promise<void> => {
  const { transfers } = await desk.ask<{ transfers: { id: string; state: string }[] }>(who, 'query ($school: ID!) { transfers(school: $school) { id state } }')
  await desk.write(who, 'transferAccept', { transfer: transfers.find(({ state }) => state === 'OFFERED')!.id })
}

export const certificateNumbered = async (desk: YearDesk, who: string, wanted: string): Promise<string> => {
  const { yearBook } = await desk.ask<{ yearBook: { certificates: { id: string; number: string }[] } }>(who, CERTIFICATES)
  return yearBook.certificates.find(({ number }) => number === wanted)!.id
}

export const issuePaper = async (desk: YearDesk, who: string, kind: string): Promise<void> => {
  const { version } = await desk.rows()
  const { paperIssue } = await desk.ask<{ paperIssue: { userErrors: object[] } }>(who, ISSUE, { input: { kind, version, idempotencyKey: kind } })
  expect(paperIssue.userErrors).toEqual([])
}

export interface IssuedPaper {
  readonly kind: string
  readonly number: string | null
  readonly sha256: string
  readonly stale: readonly object[]
}

/** The papers of the year, each of them verified as somebody would who has no account. */
export const verifiedPapers = async (desk: YearDesk, stage: Stage, who: string): Promise<readonly IssuedPaper[]> => {
  const { papers } = await desk.ask<{ papers: IssuedPaper[] }>(who, PAPERS)
  for (const { kind, number, sha256 } of papers) {
    const { paperVerify } = await stage.askWith<{ paperVerify: object }>(null, VERIFY, number === null ? { sha256 } : { number })
    expect(paperVerify).toMatchObject({ known: true, kind, sha256 })
  }
  return papers
}

/** Asks the public page by number and then by file. */
export const verifyInPublic = async (stage: Stage, { seat }: YearSeat, paper: { readonly number: string; readonly file: string }): Promise<void> => {
  const page = await seat.context.newPage()
  await page.goto(`${stage.server.url}/verify`)
  for (const ask of [() => page.getByLabel('Số, ký hiệu').fill(paper.number), () => page.getByLabel('Tệp văn bản').setInputFiles(paper.file)]) {
    await ask()
    await page.getByRole('button', { name: 'Tra cứu' }).click()
    await page.locator('#answer.known').filter({ hasText: 'Trường Tiểu học Hoa Sen' }).waitFor()
  }
  await page.close()
}

/** A ledger's balance is the sum of what its lines count. */
export const expectLedger = async (desk: YearDesk, who: string, person: string): Promise<void> => {
  const { yearLedger: { balance, lines } } = await desk.ask<{ yearLedger: { balance: number; lines: { counted: number; balance: number }[] } }>(who, LEDGER, { person })
  expect(lines.reduce((sum, { counted }) => sum + counted, 0)).toBe(balance)
  expect(lines.at(-1)?.balance ?? 0).toBe(balance)
}
