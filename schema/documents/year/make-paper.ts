import type { DocumentModel } from '../block.ts'
import { certificateList, fiveYearRecord } from './lists.ts'
import type { YearPaper } from './paper-kinds.ts'
import { personalPlan } from './personal-plan.ts'
import { personalSlips } from './personal-slips.ts'
import { recognitionDecision } from './recognition-decision.ts'
import { progressReport, resultsReport } from './reports.ts'
import { teamPlan } from './team-plan.ts'
import type { YearFacts } from './year-facts.ts'
import { yearSceneOf, type WantedPaper, type YearScene } from './year-scene.ts'

const makers: Readonly<Record<YearPaper, (scene: YearScene) => DocumentModel>> = {
  teamPlan, personalPlan, personalSlips, progressReport, resultsReport, recognitionDecision, certificateList, fiveYearRecord,
}

/** A paper of the year, in statements that know their sources. */
export const makePaper = (facts: YearFacts, wanted: WantedPaper): DocumentModel => makers[wanted.kind](yearSceneOf(facts, wanted))
