import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '#server/graph/payload.ts'
import { Receipt } from '#server/submission/receipt.type.ts'
import { WriteModeSet, type WriteMode } from '../closed-sets.ts'
import { Plan } from '../plan.entity.ts'

@InputType({ description: 'An act on a plan as it was seen.' })
export class PlanActInput {
  @Field(() => String, { description: 'Same key and body give the first answer again; another body is refused.' })
  idempotencyKey!: string

  @Field(() => Int, { description: 'Version of the plan that was seen.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'Words on the whole; needed to approve in spite of errors.' })
  note?: string | null

  @Field(() => WriteModeSet, { defaultValue: 'commit', description: 'VALIDATE writes nothing.' })
  mode: WriteMode = 'commit'
}

@InputType({ description: 'What is to be put right on one row.' })
export class RowNoteInput {
  @Field(() => ID, { description: 'Whose row.' })
  personId!: string

  @Field(() => String, { description: 'The note.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'Which field; null: the row as a whole.' })
  field?: string | null
}

@InputType({ description: 'Giving a plan back with at least one note, on the whole or on rows.' })
export class PlanReturnInput extends PlanActInput {
  @Field(() => [RowNoteInput], { description: 'Notes on rows.' })
  notes!: RowNoteInput[]
}

@ObjectType({ description: 'What became of an act on a plan.' })
export class PlanPayload extends Payload {
  @Field(() => Plan, { nullable: true, description: 'The plan as it is now; null: not yours to see.' })
  plan: Plan | null = null

  @Field(() => Boolean, { description: 'True where this is the first answer told again.' })
  replayed: boolean = false
}

@ObjectType({ description: 'What became of a push upstream.' })
export class PlanPushPayload extends PlanPayload {
  @Field(() => Receipt, { nullable: true, description: 'The receipt; null where nothing was pushed, or with VALIDATE.' })
  receipt: Receipt | null = null
}
