import { participants, type Person } from '../../figures/people.ts'
import { isAmong, topicsOf } from '../../figures/topics.ts'
import { rule, type Hit, type Hits, type ValuesOf } from '../../grammar/rule.ts'
import { topics01, topics02 } from '../../law/tt-17-2019.ts'

const under = { topics01, topics02 } as const
type Law = keyof typeof under
type Facts = { programme: '01' | '02'; topic: string; known: number }

const programmes = [
  ['01', 'programme01', 'topics01'],
  ['02', 'programme02', 'topics02'],
] as const

const hitsOf = ({ line, index }: Person, values: ValuesOf<typeof under>): readonly Hit<Facts, Law>[] =>
  programmes.flatMap(([programme, field, law]) => {
    const known = values[law]?.topics ?? []
    const strange = known.length === 0 ? undefined : topicsOf(line.values[field]).find((topic) => !isAmong(known, topic))
    return strange === undefined ? [] : [{ line: index, field, facts: { programme, topic: strange, known: known.length }, rests: [law] }]
  })

/** Silent until somebody has entered the topics of the year. */
export const unknownTopic = rule({
  id: 'unknown-topic',
  severity: 'info',
  under,
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster, values): Hits<Facts, Law> => (programmes.some(([, , law]) => values[law]?.topics.length) ? participants(roster).flatMap((person) => hitsOf(person, values)) : []),
})
