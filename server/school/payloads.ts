import { Field, ObjectType } from 'type-graphql'
import { Payload } from '#server/graph/payload.ts'
import { School } from './school.entity.ts'

@ObjectType({ description: 'The school after the change.' })
export class SchoolPayload extends Payload {
  @Field(() => School, { nullable: true, description: 'The school; null where the request was declined.' })
  school: School | null = null
}
