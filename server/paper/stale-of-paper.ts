import { planFigures } from '#schema/documents/make-document.ts'
import type { Row, Sentence } from '#schema/documents/block.ts'
import { staleStatements } from '#schema/documents/stale-sentences.ts'
import type { Figures } from '#schema/documents/statement.ts'
import { yearFigures } from '#schema/documents/year/year-figures.ts'
import { bookOf } from '#schema/year/book-of.ts'
import type { Context } from '#server/context.ts'
import type { StaleSentence } from '#server/document/document.types.ts'
import { presentReading } from '#server/document/read-plan.ts'
import { staleSaid } from '#server/document/said.ts'
import { Plan } from '#server/plan/plan.entity.ts'
import { knownYear } from '#server/plan/school-years.ts'
import { School } from '#server/school/school.entity.ts'
import { entriesOf, type Place } from '#server/year/entries-of-year.ts'
import { Paper } from './paper.entity.ts'
import { readYear } from './read-year.ts'

/** The plan's present lines beside the book. */
async function withPlan(context: Context, place: Place, figures: Figures): Promise<Figures | null> {
  const plan = await context.em.findOne(Plan, place, { populate: ['school', 'authority'] })
  if (!plan) return null
  const present = await presentReading(context, plan)
  return planFigures(present.plan, present.beside, figures)
}

/** Figures as they are now, of the day and kind of a paper; null where they can no longer be told. */
async function presentFigures(context: Context, paper: Paper): Promise<Figures | null> {
  const { em, clock } = context
  const place = { school: paper.school.id, schoolYear: paper.schoolYear }
  const [school, year] = [await em.findOne(School, { id: place.school }), knownYear(paper.schoolYear, clock.today())]
  if (!school || !year) return null
  const { kind, person, issuedOn: on } = paper
  const figures = yearFigures(await readYear(em, { open: { school, year }, book: bookOf(await entriesOf(em, place)), kind, person, on, today: clock.today() }))
  return kind === 'schoolPlan' || kind === 'annex' ? withPlan(context, place, figures) : figures
}

/** One request asks for many papers of few days: the figures of each are made once. */
const figuresOfRequest = new WeakMap<Context, Map<string, Promise<Figures | null>>>()

const figuresFor = (context: Context, paper: Paper): Promise<Figures | null> => {
  const known = figuresOfRequest.get(context) ?? new Map<string, Promise<Figures | null>>()
  figuresOfRequest.set(context, known)
  const key = [paper.school.id, paper.schoolYear, paper.kind, paper.issuedOn, paper.person].join(' ')
  const figures = known.get(key) ?? presentFigures(context, paper)
  known.set(key, figures)
  return figures
}

/** What in an issued paper is no longer true of the book as it stands. */
export async function staleOfPaper(context: Context, paper: Paper): Promise<StaleSentence[]> {
  const { statements } = await context.em.findOneOrFail(Paper, { id: paper.id }, { populate: ['statements'] })
  const figures = await figuresFor(context, paper)
  return figures ? staleStatements(JSON.parse(statements) as readonly (Sentence | Row)[], figures).map(staleSaid) : []
}
