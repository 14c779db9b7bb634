import type { Reading } from '#schema/grammar/reading.ts'
import type { RosterLine } from '#schema/grammar/roster.ts'
import type { Layout } from './layout.ts'
import type { Person } from './people.ts'

type Facts = Readonly<Record<string, unknown>>

const birthOf = ({ birth }: Person, layout: Layout): string | null => {
  if (layout.kind === 'sheets' && !layout.code) return birth
  if (layout.birth === 'none') return null
  return layout.birth === 'year' ? birth.slice(0, 4) : birth
}

const tellsResults = ({ kind }: Layout): boolean => kind === 'results' || kind === 'sheets'
const tellsPeriods = ({ kind, periods, filledWith }: Layout): boolean => (kind === 'ticks' && filledWith === 'hours') || (periods !== 'none' && ['columns', 'cell', 'registrations', 'sheets', 'groupSheets', 'across', 'cards', 'separated', 'owned'].includes(kind))

/** Birth dates under 'Nam' and 'Nữ' tell it too; sheets joined by name have one column of birth dates. */
const tellsGender = ({ kind, code, birth, gender }: Layout): boolean => gender !== 'none' || (birth === 'underGender' && (kind !== 'sheets' || code))

const wantedResults = (person: Person, layout: Layout): Facts => {
  const planned = person.modules.length > 0
  const rated = planned && tellsResults(layout)
  return { periods: planned && tellsPeriods(layout) ? person.periods : null, scores: rated ? person.scores : [null, null, null], rating: rated ? person.rating : null }
}

/** What must be read back of a person under a layout. */
const wanted = (person: Person, layout: Layout): Facts => {
  if (layout.kind === 'lists') return { fullName: person.fullName, modules: [...person.modules].sort() }
  return {
    fullName: person.fullName,
    birthDate: birthOf(person, layout),
    role: person.role,
    gender: tellsGender(layout) ? person.gender : null,
    code: layout.code ? person.code : null,
    modules: layout.kind === 'results' ? [] : [...person.modules].sort(),
    ...wantedResults(person, layout),
  }
}

// Defaults are branches to the linter; this only lists fields.
// eslint-disable-next-line complexity
const got = ({ values }: RosterLine, layout: Layout): Facts => {
  const modules = [...(values.modules ?? [])].sort()
  const { fullName = null, birthDate = null, role = null, gender = null, staffCode: code = null } = values
  const { periods03: periods = null, score01 = null, score02 = null, score03 = null, rating = null } = values
  return layout.kind === 'lists' ? { fullName, modules } : { fullName, birthDate, role, gender, code, modules, periods, scores: [score01, score02, score03], rating }
}

const byName = (facts: readonly Facts[]): readonly string[] => facts.map((fact) => JSON.stringify(fact)).sort()

/** Who can appear at all: a list of registrations does not name those who chose nothing. */
export const appearing = (people: readonly Person[], { kind }: Layout): readonly Person[] => (kind === 'lists' || kind === 'moduleGroups' || kind === 'owned' ? people.filter(({ modules }) => modules.length > 0) : people)

/** Differences between the staff and what was read, a few of them; none: it was read back exactly. */
export const differences = (people: readonly Person[], reading: Reading, layout: Layout): readonly string[] => {
  const want = byName(appearing(people, layout).map((person) => wanted(person, layout)))
  const have = byName(reading.roster.lines.map((line) => got(line, layout)))
  const missing = want.filter((fact) => !have.includes(fact)).map((fact) => `missing ${fact}`)
  const extra = have.filter((fact) => !want.includes(fact)).map((fact) => `read    ${fact}`)
  const flaws = reading.roster.flaws.map((flaw) => `flaw    ${JSON.stringify(flaw)}`)
  return [...missing.slice(0, 2), ...extra.slice(0, 2), ...(want.length === have.length ? [] : [`${want.length} people, ${have.length} read`]), ...flaws.slice(0, 2)]
}
