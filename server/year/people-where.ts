import { Field, ID, InputType } from 'type-graphql'
import type { StepName } from '#schema/year/actor.ts'
import { yearStep } from './sets.ts'
import type { PersonTold } from './tell-person.ts'

const step = yearStep()

@InputType({ description: 'Which people; everything said must hold.' })
export class YearPeopleWhere {
  @Field(() => [ID], { nullable: true, description: 'These.' })
  ids?: string[] | null

  @Field(() => String, { nullable: true, description: 'Of this team.' })
  team?: string | null

  @Field(() => step, { nullable: true, description: 'Whose plan this hand holds.' })
  holder?: StepName | null

  @Field(() => Boolean, { nullable: true, description: 'True: with something to look at; false: with nothing.' })
  exceptions?: boolean | null
}

type Test = (person: PersonTold) => boolean

const testsOf = ({ ids, team, holder, exceptions }: YearPeopleWhere): Test[] => [
  ...(ids ? [(person: PersonTold) => ids.includes(person.id)] : []),
  ...(team ? [(person: PersonTold) => person.team === team] : []),
  ...(holder ? [(person: PersonTold) => person.plan.holder === holder] : []),
  ...(typeof exceptions === 'boolean' ? [(person: PersonTold) => person.exceptions.length > 0 === exceptions] : []),
]

/** The people asked for, in the order of the book. */
export const peopleWhere = (people: readonly PersonTold[], where: YearPeopleWhere): PersonTold[] =>
  people.filter((person) => testsOf(where).every((test) => test(person)))
