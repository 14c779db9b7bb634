import { Field, ObjectType } from 'type-graphql'
import { Moment } from '#server/graph/scalars.ts'
import { UserError } from '#server/graph/user-error.ts'

@ObjectType({ implements: UserError, description: 'Two people changed the same field; the row was left as it was.' })
export class VersionConflict extends UserError {
  @Field(() => String, { description: 'The field.' })
  field!: string

  @Field(() => String, { nullable: true, description: 'What both started from; null: not known, or empty.' })
  base!: string | null

  @Field(() => String, { nullable: true, description: 'What this request says.' })
  mine!: string | null

  @Field(() => String, { nullable: true, description: 'What is kept.' })
  theirs!: string | null

  @Field(() => String, { nullable: true, description: 'Who wrote what is kept.' })
  theirsBy!: string | null

  @Field(() => Moment, { nullable: true, description: 'When.' })
  theirsAt!: Date | string | null
}
