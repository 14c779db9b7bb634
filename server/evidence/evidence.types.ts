import { Field, ID, InputType } from 'type-graphql'
import { YearWriteInput } from '#server/year/record.types.ts'

@InputType({ description: 'A file that shows something was done: PDF, PNG or JPEG, no larger than the evidence of the book says.' })
export class EvidenceAttachInput extends YearWriteInput {
  @Field(() => ID, { description: 'Whose.' })
  person!: string

  @Field(() => ID, { nullable: true, description: 'Which item of the plan; null: none in particular.' })
  item?: string | null

  @Field(() => String, { description: 'Name of the file, with its ending.' })
  name!: string

  @Field(() => String, { description: 'Its bytes in base64.' })
  base64!: string
}
