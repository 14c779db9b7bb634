import type { Value } from '../statement.ts'
import { ABSENT, BETWEEN } from './marks-kept.ts'
import type { ItemFacts, PersonFacts, RecordYear, YearFacts } from './year-facts.ts'

export type Entry = readonly [path: string, value: Value]

export const programmes = ['01', '02', '03'] as const

const under = (prefix: string, facts: Readonly<Record<string, Value>>): readonly Entry[] => Object.entries(facts).map(([fact, value]): Entry => [`${prefix}.${fact}`, value])

const item = (prefix: string, { id, programme, module, title, topic, periods, form, way, months, term }: ItemFacts): readonly Entry[] =>
  under(`${prefix}.items.${id}`, { programme, module, title, topic, periods, form, way, months, term })

/** What a person is to study in a programme: modules by their codes, else topics. */
const contents = ({ items }: PersonFacts, programme: string): readonly string[] =>
  items.filter((one) => one.programme === programme).flatMap(({ module, topic }) => module ?? topic ?? [])

const sum = (periods: Readonly<Record<string, number>>): number => Object.values(periods).reduce((total, one) => total + one, 0)

const nameOf = ({ module, topic, programme }: ItemFacts): string => module ?? topic ?? programme

/** Marks of an item as figures keep them: the sentence turns them into words. */
const marksOf = ({ marks }: ItemFacts): string => marks.map(({ mark, absent }) => (absent ? ABSENT : String(mark ?? ''))).join(BETWEEN)

const attemptsOf = ({ marks }: ItemFacts): string => String(Math.max(0, ...marks.map(({ attempts }) => attempts)))

const marked = ({ items }: PersonFacts): Readonly<Record<string, Value>> => ({ 'marks.items': items.map(({ module, id }) => module ?? id), marks: items.map(marksOf), 'marks.attempts': items.map(attemptsOf) })

const results = (person: PersonFacts): Readonly<Record<string, Value>> => ({
  state: person.rated.state, rating: person.rated.rating, reasons: person.rated.reasons,
  behind: person.items.filter(({ due, earned }) => due && !earned).map(nameOf),
  'certificate.number': person.certificate?.number ?? null, 'certificate.issuer': person.certificate?.issuer ?? null, 'certificate.on': person.certificate?.on ?? null,
})

/** Every figure of one person. */
export const personFigures = (person: PersonFacts): readonly Entry[] => {
  const prefix = `person.${person.id}`
  const { fullName, birthDate, role, level, team, subject, standing, standingFrom, standingReason, standingDecision, planState, owed, planned, earned } = person
  return [
    ...under(prefix, { fullName, birthDate, role, level, team, subject, standing, standingFrom, standingReason, standingDecision, planState, items: person.items.map(({ id }) => id) }),
    ...programmes.flatMap((one) => under(prefix, { [`owed${one}`]: owed?.[one] ?? null, [`planned${one}`]: planned[one], [`earned${one}`]: earned[one], [`contents${one}`]: contents(person, one) })),
    ...under(prefix, { owed: owed && sum(owed), planned: sum(planned), earned: sum(earned), ...results(person), ...marked(person) }),
    ...person.items.flatMap((one) => item(prefix, one)),
  ]
}

const year = (prefix: string, { schoolYear, modules, owed, earned, credited, missing, outcome, grade, certificate }: RecordYear): readonly Entry[] =>
  under(`${prefix}.record.${schoolYear}`, { schoolYear, modules, owed, earned, credited, missing, outcome, grade, certificate })

/** The last years of those asked for. */
export const recordFigures = ({ records }: YearFacts): readonly Entry[] =>
  [...records].flatMap(([id, years]) => [[`person.${id}.record`, years.map(({ schoolYear }) => schoolYear)] as const, ...years.flatMap((one) => year(`person.${id}`, one))])
