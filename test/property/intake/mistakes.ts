import type { Layout } from './layout.ts'
import { largestOf, prefixOf, type Person } from './people.ts'
import type { Chance } from './random.ts'

/** A mistake put into a roster on purpose: whose, of which kind. */
export interface Planted {
  readonly who: string
  readonly kind: string
}

interface Change {
  readonly kind: string
  readonly fits: (person: Person, layout: Layout) => boolean
  readonly make: (person: Person, layout: Layout) => Person
}

const teaches = (person: Person): boolean => person.role === 'teacher'
const choosing = ({ kind }: Layout): boolean => kind !== 'results' && kind !== 'ticks' && kind !== 'moduleGroups' && kind !== 'lists'
const coded = ({ spelling, joint }: Layout): boolean => !['bare', 'word', 'md'].includes(spelling) && joint !== 'once'

const other = (layout: Layout): string => (layout.level === 'preschool' ? 'GVPT' : 'GVMN')
const manager = (layout: Layout): string => prefixOf('manager', layout.level)
const own = (layout: Layout): string => prefixOf('teacher', layout.level)

const first = (person: Person, code: string): Person => ({ ...person, modules: [code, ...person.modules.slice(1)] })

/** Mistakes by kind, each made on the person before the sheet is laid out. */
const changes: readonly Change[] = [
  { kind: 'unknown-module', fits: (person, layout) => teaches(person) && choosing(layout), make: (person, layout) => first(person, `${own(layout)} ${largestOf(own(layout)) + 3}`) },
  { kind: 'wrong-catalogue', fits: (person, layout) => teaches(person) && choosing(layout) && coded(layout), make: (person, layout) => first(person, `${manager(layout)} 2`) },
  { kind: 'wrong-level', fits: (person, layout) => teaches(person) && choosing(layout) && coded(layout), make: (person, layout) => first(person, `${other(layout)} 4`) },
  { kind: 'duplicate-module', fits: (person, layout) => teaches(person) && choosing(layout), make: (person) => first(person, person.modules[1]!) },
  { kind: 'too-few-modules', fits: (person, layout) => teaches(person) && choosing(layout) && layout.kind !== 'registrations', make: (person) => ({ ...person, modules: person.modules.slice(0, 1) }) },
  { kind: 'birth-date-impossible', fits: (_, { birth, kind }) => kind !== 'lists' && kind !== 'sheets' && kind !== 'moduleGroups' && ['slashes', 'dashes', 'dots', 'underGender'].includes(birth), make: (person) => ({ ...person, birth: '1985-02-30' }) },
  { kind: 'rating-inconsistent', fits: (person, { kind }) => person.modules.length > 0 && (kind === 'results' || kind === 'sheets'), make: (person) => ({ ...person, scores: [4, 8, 8], rating: 'completed' }) },
  { kind: 'score-out-of-range', fits: (person, { kind }) => person.modules.length > 0 && (kind === 'results' || kind === 'sheets'), make: (person) => ({ ...person, scores: [8, 85, 8], rating: 'completed' }) },
]

/** Puts each mistake that the layout can show on a person of its own. */
export const plant = (chance: Chance, people: readonly Person[], layout: Layout): { people: readonly Person[]; planted: readonly Planted[] } => {
  const changed = [...people]
  const planted: Planted[] = []
  const free = chance.shuffled(people.map((_, at) => at))
  for (const change of changes) {
    const at = free.find((candidate) => change.fits(people[candidate]!, layout))
    if (at === undefined) continue
    free.splice(free.indexOf(at), 1)
    changed[at] = change.make(people[at]!, layout)
    planted.push({ who: people[at]!.fullName, kind: change.kind })
  }
  return { people: changed, planted }
}
