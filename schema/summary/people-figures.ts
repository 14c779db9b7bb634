import { saidBy, type Within } from './evaluate.ts'
import { known, type Expression, type Figure } from './figure.ts'
import { isInScope, type SummedPerson, type Standing } from './person.ts'
import { cellsIn, columnsAround, countsPeople, type Source } from './sources.ts'

export interface PeopleFigures {
  readonly listed: Figure
  readonly outside: Figure
  readonly left: Figure
  readonly inScope: Figure
  readonly onLeave: Figure
}

const named: Expression = { ask: '-', parts: [{ ask: 'figure', name: 'listed' }, { ask: 'figure', name: 'outside' }, { ask: 'figure', name: 'left' }] }

/** One person, one filled name cell. */
const namesOf = (source: Source): Expression | null => {
  const cells = cellsIn(source.reading.roster.lines, 'fullName')
  const ranges = countsPeople(source, cells) ? columnsAround(source, cells) : null
  return ranges && ranges.length > 0 ? { ask: 'COUNTA', ranges } : null
}

export const peopleFigures = (source: Source, people: readonly SummedPerson[]): PeopleFigures => {
  const count = (standing: Standing): Figure => known(people.filter((person) => person.standing === standing).length)
  const within: Within = { cells: source.cells, figures: {} }
  const counts = { listed: saidBy(people.length, namesOf(source), within), outside: count('outside'), left: count('left') }
  return { ...counts, inScope: saidBy(people.filter(isInScope).length, named, { ...within, figures: counts }), onLeave: count('onLeave') }
}
