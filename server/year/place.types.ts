import { ArgsType, Field, ID, Int } from 'type-graphql'
import { SchoolYearLabel } from '#server/graph/scalars.ts'

@ArgsType()
export class YearPlace {
  @Field(() => ID, { description: 'Whose year.' })
  school!: string

  @Field(() => SchoolYearLabel, { description: 'Which year.' })
  schoolYear!: string
}

@ArgsType()
export class RollOverPlace extends YearPlace {
  @Field(() => SchoolYearLabel, { description: 'From which year.' })
  from!: string
}

@ArgsType()
export class EntriesPage {
  @Field(() => Int, { description: 'How many, from 1 to 200.' })
  first!: number

  @Field(() => Int, { nullable: true, description: 'Number of the entry to go on from.' })
  after?: number | null

  @Field(() => ID, { nullable: true, description: 'Only what is about this person.' })
  person?: string | null
}
