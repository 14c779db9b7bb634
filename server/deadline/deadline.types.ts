import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Authority } from '#server/authority/authority.entity.ts'
import { Payload } from '#server/graph/payload.ts'
import { Day, SchoolYearLabel } from '#server/graph/scalars.ts'

@ObjectType({ description: 'A plan that arrives on this day or later, by the calendar of Vietnam, is late.' })
export class Deadline {
  @Field(() => Authority, { description: 'For whose schools.' })
  authority!: Authority

  @Field(() => SchoolYearLabel, { description: 'For which year.' })
  schoolYear!: string

  @Field(() => Day, { description: 'The first day that is too late.' })
  date!: string

  @Field(() => String, { description: 'Who fixed it, in Vietnamese.' })
  setByVi!: string

  @Field(() => String, { description: 'Who fixed it, in English.' })
  setByEn!: string

  @Field(() => String, { nullable: true, description: 'The document it rests on, where one was named.' })
  citation!: string | null

  @Field(() => Int, { description: "Version of this authority's own deadline; 0: it fixed none." })
  version!: number
}

@InputType({ description: 'The deadline an authority fixes for a year.' })
export class DeadlineSetInput {
  @Field(() => String, { description: 'Same key and body give the first answer again; another body is refused.' })
  idempotencyKey!: string

  @Field(() => SchoolYearLabel, { description: 'For which year.' })
  schoolYear!: string

  @Field(() => Day, { description: 'The first day that is too late.' })
  date!: string

  @Field(() => Int, { description: 'Version that was seen; 0 at first.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'The document it rests on.' })
  citation?: string | null
}

@ObjectType({ description: 'What became of fixing a deadline.' })
export class DeadlinePayload extends Payload {
  @Field(() => Deadline, { nullable: true, description: 'The deadline that now counts.' })
  deadline: Deadline | null = null

  @Field(() => Boolean, { description: 'True where this is the first answer told again.' })
  replayed: boolean = false
}
