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

const testsOf = ({ ids, team, holder }: YearPeopleWhere): Test[] => [
  ...(ids ? [(person: PersonTold) => ids.includes(person.id)] : []),
  ...(team ? [(person: PersonTold) => person.team === team] : []),
  ...(holder ? [(person: PersonTold) => person.holder === holder] : []),
]

/** The people asked for, in the order of the book. */
export async function peopleWhere(people: readonly PersonTold[], where: YearPeopleWhere): Promise<PersonTold[]> {
  const tests = testsOf(where)
  const found = people.filter((person) => tests.every((test) => test(person)))
  const { exceptions } = where
  if (typeof exceptions !== 'boolean') return found
  const looked = await Promise.all(found.map(async (person) => ({ person, has: (await person.exceptions).length > 0 })))
  return looked.filter(({ has }) => has === exceptions).map(({ person }) => person)
}
