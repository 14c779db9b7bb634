import { Field, InputType, ObjectType } from 'type-graphql'
import { Moment } from '#server/graph/scalars.ts'

@InputType({ description: 'Which lines; nothing stated: all.' })
export class PlanLineWhere {
  @Field(() => Boolean, { nullable: true, description: 'True: only lines with a note that is not resolved.' })
  noted?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'True: only lines with an error.' })
  exceptions?: boolean | null

  @Field(() => Moment, { nullable: true, description: 'Only lines changed after this moment.' })
  changedSince?: Date | null
}

@ObjectType({ description: 'Whether you may do something with a plan now, and why not.' })
export class May {
  @Field(() => Boolean, { description: 'True where you may.' })
  allowed!: boolean

  @Field(() => String, { nullable: true, description: 'Why not, in Vietnamese.' })
  becauseVi!: string | null

  @Field(() => String, { nullable: true, description: 'Why not, in English.' })
  becauseEn!: string | null
}

@ObjectType({ description: 'What you may do with a plan now.' })
export class PlanMay {
  @Field(() => May, { description: 'Send rows to the principal.' })
  submit!: May

  @Field(() => May, { description: 'Approve it.' })
  approve!: May

  @Field(() => May, { description: 'Give it back to the clerk.' })
  return!: May

  @Field(() => May, { description: 'Push it upstream.' })
  push!: May

  @Field(() => May, { description: 'Accept it for the authority.' })
  accept!: May

  @Field(() => May, { description: 'Send it back to the school.' })
  sendBack!: May
}
