import { countAt, piece, whereAny, type Scene } from '../scene.ts'
import { standings } from '../../year/member.ts'
import { of, type Piece, type YearScene } from './year-scene.ts'

const apart = standings.filter((standing) => standing !== 'active')

/** How many there are, and who of them is not counted this year. */
export const situation = (scene: YearScene): readonly Piece[] => {
  const { state, figures } = scene
  const away = Object.fromEntries(apart.map((standing) => [standing, of(scene, `standing.${standing}`)])) as Record<(typeof apart)[number], string>
  const some = apart.some((standing) => countAt(figures, away[standing]) > 0)
  return [
    piece('paragraph', state('scope-people', { people: of(scene, 'people'), active: of(scene, 'active'), managers: of(scene, 'managers'), teachers: of(scene, 'teachers'), listed: of(scene, 'ids') })),
    ...(some ? [piece('paragraph', state('apart-people', away))] : []),
  ]
}

/** How many personal plans are approved, and how many are still empty. */
export const plansSoFar = (scene: YearScene): readonly Piece[] => [
  piece('paragraph', scene.state('plans-approved', { approved: of(scene, 'approved'), active: of(scene, 'active') })),
  ...whereAny(scene, of(scene, 'empty'), scene.state('plans-empty', { empty: of(scene, 'empty') })),
]

/** Sums without the periods nobody stated say so. */
export const periodsUnknown = (scene: Scene): readonly Piece[] => whereAny(scene, of(scene, 'unstated'), scene.state('periods-unknown', { unstated: of(scene, 'unstated') }))
