import { Field, ObjectType } from 'type-graphql'
import { UserError } from './user-error.ts'

/** What every mutation answers at least: why it declined. */
@ObjectType({ description: 'What every mutation answers at least.' })
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why the request was declined; empty when it was carried out.' })
  userErrors: UserError[] = []
}
