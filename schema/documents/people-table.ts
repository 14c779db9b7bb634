import type { Block, Row, Sentence } from './block.ts'
import type { Figures, State } from './statement.ts'

/** The places of one person's facts, and one row of them. */
const person = (state: State, id: string): Row => {
  const at = (fact: string): string => `lines.${id}.${fact}`
  return state('person', { position: at('position'), fullName: at('fullName'), role: at('role'), group: at('group'), modules: at('modules'), periods: at('periods'), status: at('status') })
}

const textsAt = (figures: Figures, path: string): readonly string[] => {
  const value = figures.get(path)
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** Everybody with what they chose, as the annex lists them. */
export const peopleTable = (figures: Figures, state: State): Block<Sentence, Row> => ({
  block: 'table',
  table: 'people',
  heading: state('people-heading', {}),
  rows: textsAt(figures, 'people.ids').map((id) => person(state, id)),
  total: state('people-total', { people: 'people', registrations: 'registrations', periods: 'periods03' }),
})

/** How often each module was chosen. */
export const modulesTable = (figures: Figures, state: State): Block<Sentence, Row> => ({
  block: 'table',
  table: 'modules',
  heading: state('modules-heading', {}),
  rows: textsAt(figures, 'registrations.codes').map((code) => state('module', { code: `modules.${code}.code`, title: `modules.${code}.title`, count: `modules.${code}.count` })),
  total: state('modules-total', { registrations: 'registrations' }),
})
