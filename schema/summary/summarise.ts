import type { Law } from '../engine/check.ts'
import type { Reading } from '../grammar/reading.ts'
import type { Workbook } from '../grammar/sheet.ts'
import { listsIn } from '../rules/lists-in-force.ts'
import { groupFigures, type GroupFigures } from './group-figures.ts'
import { moduleFigures, type ModuleFigures } from './module-figures.ts'
import { peopleFigures, type PeopleFigures } from './people-figures.ts'
import { summedPeople, type SummedPerson } from './person.ts'
import { programmeFigures, type ProgrammeFigures } from './programme-figures.ts'
import { ratingFigures, type RatingFigures } from './rating-figures.ts'
import { cellsOf } from './workbook-cells.ts'

/** Everything a school's year adds up to; each figure with the formula that says it, where one can. */
export interface Summary {
  readonly school: string | null
  readonly schoolYear: string | null
  readonly people: PeopleFigures
  readonly programmes: readonly ProgrammeFigures[]
  readonly groups: readonly GroupFigures[]
  readonly modules: readonly ModuleFigures[]
  readonly ratings: readonly RatingFigures[]
  readonly persons: readonly SummedPerson[]
}

export const summarise = (reading: Reading, content: Workbook, law: Law): Summary => {
  const source = { reading, cells: cellsOf(content) }
  const persons = summedPeople(reading.roster, law)
  const { school, schoolYear } = reading.roster.context
  return {
    school,
    schoolYear: schoolYear?.label ?? null,
    people: peopleFigures(source, persons),
    programmes: programmeFigures(source, persons),
    groups: groupFigures(source, persons),
    modules: moduleFigures(source, persons, { on: law.on, lists: listsIn(law) }),
    ratings: ratingFigures(source, persons),
    persons,
  }
}
