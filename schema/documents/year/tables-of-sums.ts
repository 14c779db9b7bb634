import { outcomes } from './paper-facts.ts'
import { programmes } from './person-figures.ts'
import { idsAt, of, type Piece } from './year-scene.ts'
import { countAt, type Scene } from '../scene.ts'
import { teamlessScope, teamScope } from './year-figures.ts'

const facts = (prefix: string) => <F extends string>(...names: readonly F[]): Record<F, string> => Object.fromEntries(names.map((name) => [name, `${prefix}.${name}`])) as Record<F, string>

/** A row for those without a team, where there are any. */
const teamless = <R>({ figures }: Scene, row: () => R): readonly R[] => (countAt(figures, `${teamlessScope}.active`) > 0 ? [row()] : [])

/** How often each module was chosen. */
export const modulesIn = (scene: Scene): Piece => ({
  block: 'table', table: 'modules', heading: scene.state('modules-heading', {}),
  rows: idsAt(scene, of(scene, 'registrations.codes')).map((code) => scene.state('module', facts(of(scene, `modules.${code}`))('code', 'title', 'count'))),
  total: scene.state('modules-total', facts(scene.scope)('registrations')),
})

/** What is studied in which month, by how many. */
export const monthsIn = (scene: Scene): Piece => ({
  block: 'table', table: 'months', heading: scene.state('months-heading', {}), total: null,
  rows: idsAt(scene, of(scene, 'months')).map((month) => scene.state('month', facts(of(scene, `months.${month}`))('month', 'contents', 'people'))),
})

/** The meetings of a team, or of the school. */
export const sessionsIn = (scene: Scene): Piece => ({
  block: 'table', table: 'sessions', heading: scene.state('sessions-heading', {}), total: null,
  rows: idsAt(scene, of(scene, 'sessions')).map((id, index) => scene.state('session', facts(`session.${id}`)('on', 'starts', 'ends', 'title', 'place', 'leader'), { position: index + 1 })),
})

/** Periods owed, planned and earned, programme by programme. */
export const programmesIn = (scene: Scene): Piece => ({
  block: 'table', table: 'programmes', heading: scene.state('programmes-heading', {}),
  rows: programmes.map((one) => scene.state('programme', { owed: of(scene, `owed${one}`), planned: of(scene, `planned${one}`), earned: of(scene, `earned${one}`) }, { of: one })),
  total: scene.state('programmes-total', facts(scene.scope)('owed', 'planned', 'earned')),
})

/** Periods planned for each term, programme by programme. */
export const termsIn = (scene: Scene): Piece => ({
  block: 'table', table: 'terms', heading: scene.state('terms-heading', {}),
  rows: programmes.map((one) => scene.state('terms', { first: of(scene, `term1.${one}`), second: of(scene, `term2.${one}`), open: of(scene, `termless.${one}`), planned: of(scene, `planned${one}`) }, { of: one })),
  total: scene.state('terms-total', { first: of(scene, 'term1'), second: of(scene, 'term2'), open: of(scene, 'termless'), planned: of(scene, 'planned') }),
})

/** Teams that somebody answers for, or that were looked at. */
export const watchedTeams = (scene: Scene): readonly string[] =>
  idsAt(scene, 'teams').filter((team) => scene.figures.get(`${teamScope(team)}.manager`) != null || idsAt(scene, `${teamScope(team)}.checks`).length > 0)

/** Who answers for which team, and when it was looked at. */
export const managersIn = (scene: Scene): Piece => ({
  block: 'table', table: 'managers', heading: scene.state('managers-heading', {}), total: null,
  rows: watchedTeams(scene).map((team) => scene.state('team-manager', facts(teamScope(team))('name', 'manager', 'checks'))),
})

/** How far each team has come. */
export const teamsIn = (scene: Scene): Piece => ({
  block: 'table', table: 'teams', heading: scene.state('teams-heading', {}),
  rows: idsAt(scene, 'teams').map((team) => scene.state('team', facts(teamScope(team))('name', 'active', 'approved', 'planned', 'earned')))
    .concat(teamless(scene, () => scene.state('team', facts(teamlessScope)('active', 'approved', 'planned', 'earned'), { name: null }))),
  total: scene.state('teams-total', facts(scene.scope)('active', 'approved', 'planned', 'earned')),
})

/** What was found when teams were looked at. */
export const checksIn = (scene: Scene): Piece => ({
  block: 'table', table: 'checks', heading: scene.state('checks-heading', {}), total: null,
  rows: idsAt(scene, 'checks').map((id) => scene.state('check', facts(`check.${id}`)('team', 'on', 'finding', 'remedy'))),
})

/** How many completed, how many did not. */
export const outcomesIn = (scene: Scene): Piece => ({
  block: 'table', table: 'outcomes', heading: scene.state('outcomes-heading', {}),
  rows: outcomes.map((one) => scene.state('outcome', { count: of(scene, one), active: of(scene, 'active') }, { of: one })),
  total: scene.state('outcomes-total', facts(scene.scope)('active')),
})

/** This year beside the one before. */
export const yearsIn = (scene: Scene): Piece => ({
  block: 'table', table: 'years', heading: scene.state('years-heading', {}), total: null,
  rows: [
    scene.state('one-year', facts('before')('schoolYear', 'active', 'completed', 'notCompleted', 'notYet')),
    scene.state('one-year', { schoolYear: 'schoolYear', ...facts(scene.scope)('active', 'completed', 'notCompleted', 'notYet') }),
  ],
})

/** The same for each team. */
export const teamOutcomesIn = (scene: Scene): Piece => ({
  block: 'table', table: 'team-outcomes', heading: scene.state('team-outcomes-heading', {}),
  rows: idsAt(scene, 'teams').map((team) => scene.state('team-outcome', facts(teamScope(team))('name', 'active', 'completed', 'notCompleted', 'notYet')))
    .concat(teamless(scene, () => scene.state('team-outcome', facts(teamlessScope)('active', 'completed', 'notCompleted', 'notYet'), { name: null }))),
  total: scene.state('team-outcomes-total', facts(scene.scope)('active', 'completed', 'notCompleted', 'notYet')),
})
