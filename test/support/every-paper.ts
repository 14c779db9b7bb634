import type { DocumentModel } from '#schema/documents/block.ts'
import type { Issue } from '#schema/documents/documented-plan.ts'
import { makeDocument } from '#schema/documents/make-document.ts'
import { makePaper } from '#schema/documents/year/make-paper.ts'
import { paperKinds, type PaperKind } from '#schema/documents/year/paper-kinds.ts'
import type { YearFacts } from '#schema/documents/year/year-facts.ts'
import { yearFigures } from '#schema/documents/year/year-figures.ts'
import { yearFacts } from './year-facts.ts'

export const everyKind = paperKinds

const DAY = '2027-05-25'

const year = { label: '2026-2027', from: '2026-08-01', to: '2027-07-31' }
const beside = { levels: ['primary'], context: { school: null, level: 'primary', schoolYear: year, plan: { modulesPerTeacher: 2, periods03: null }, history: [], yearClosed: false } } as const

/** The plan of the same school: who chose which modules. */
const planOf = ({ school, people }: YearFacts) => ({
  school, schoolYear: '2026-2027', context: { modulesPerTeacher: 2 }, provisions: [],
  lines: people.map(({ id, fullName, role, team, items }) => ({ personId: id, values: { fullName, role, group: team, modules: items.flatMap(({ module }) => module ?? []), periods03: null, status: null } })),
})

const about: Readonly<Partial<Record<PaperKind, { readonly person?: string; readonly team?: string }>>> = { teamPlan: { team: 'Tổ 2' }, personalPlan: { person: 'p1' }, personalSlips: { team: 'Tổ 2' }, fiveYearRecord: { person: 'p1' } }

const usual: Issue = { draft: false, parent: 'Ủy ban nhân dân xã An Bình Tây', number: null, signedOn: DAY, place: 'An Bình Tây', signer: 'Người Ký', onBehalf: true }

/** Any paper of a school of 46. */
export const everyPaper = (kind: PaperKind, change: Partial<Issue> = {}, facts: YearFacts = yearFacts()): DocumentModel => {
  const issue = { ...usual, ...change }
  if (kind === 'schoolPlan' || kind === 'annex') return makeDocument(planOf(facts), beside, { kind: kind === 'annex' ? 'annex' : 'plan', issue, madeOn: DAY, year: yearFigures(facts) })
  return makePaper(facts, { kind, issue, on: DAY, person: null, team: null, council: null, ...about[kind] })
}
