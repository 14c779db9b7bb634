import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'The law and the lists a check rests on, as one thing with a name.' })
export class Ruleset {
  @Field(() => String, { description: 'Version of the pack.' })
  version!: string

  @Field(() => String, { description: 'SHA-256 of its canonical text.' })
  sha256!: string

  @Field(() => String, { nullable: true, description: 'SHA-256 of what authorities and the school had fixed besides, as the snapshot of the plan keeps it; null: nothing, or no school is meant.' })
  localSha256?: string | null
}
