import { YearResultsDocument, type YearResultsQuery } from '../api/generated/graphql.ts'
import { accountStore } from './account-store.ts'
import type { Desk } from './desk.ts'
import type { Target } from './target.ts'
import { troubled } from './troubled.ts'
import { inTurn } from './working.ts'
import { openYear, type YearAct } from './year-book.ts'

export type Results = NonNullable<YearResultsQuery['yearBook']>
export type ResultsPerson = Results['people'][number]
export type Attempt = ResultsPerson['results'][number]['attempts'][number]
export type ResultsSession = Results['sessions'][number]
export type Override = Results['overrides'][number]
export type Certificate = Results['certificates'][number]
export type Issuer = Results['issuers'][number]
export type ResultsAct = YearAct

/** What a year came to, as last read. */
export interface OpenResults {
  readonly target: Target
  readonly results: Results
}

export const openResults = accountStore<OpenResults | null>(null, 'session')

/** Reads results after the book became newer; what was just said stays said. */
export const readResults = (desk: Desk): Promise<void> =>
  inTurn(desk, ({ results }) => results.reading, async () => {
    const target = openYear.get()?.target
    if (!target) return
    const answer = await desk.api.ask({ document: YearResultsDocument, variables: target }, { repeatable: true })
    if (!answer.ok) desk.notice.set(troubled(answer.trouble))
    else if (answer.data.yearBook) openResults.set({ target, results: answer.data.yearBook })
  })
