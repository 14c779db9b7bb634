import { Field, InterfaceType, ObjectType } from 'type-graphql'
import { UserErrorCodeSet, type UserErrorCode } from '#server/refusal/code.ts'

/** A request we expected and decline: an answer, never an exception. */
@InterfaceType({ description: 'A request we expected and decline. The message is fit to show.' })
export abstract class UserError {
  @Field(() => UserErrorCodeSet, { description: 'For programs; the list only grows.' })
  code!: UserErrorCode

  @Field(() => String, { description: 'What, where, why and how to put it right, in Vietnamese.' })
  messageVi!: string

  @Field(() => String, { description: 'The same in English.' })
  messageEn!: string

  @Field(() => [String], { nullable: true, description: 'Where in the input the fault lies; null: it concerns the request as a whole.' })
  path!: string[] | null

  @Field(() => String, { nullable: true, description: "The sheet row it concerns, by the client's own id; null: not about one row." })
  clientRowId!: string | null
}

@ObjectType({ implements: UserError, description: 'A request declined for a reason that needs no further data to recover from.' })
export class Refusal extends UserError {}
