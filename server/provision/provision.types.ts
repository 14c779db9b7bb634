import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Layer } from '#schema/grammar/provision.ts'
import { Payload } from '#server/graph/payload.ts'
import { Day, Json, Moment, SchoolYearLabel } from '#server/graph/scalars.ts'
import { UserError } from '#server/graph/user-error.ts'
import { LayerSet } from '#server/plan/closed-sets.ts'

@ObjectType({ description: 'A provision as it stands for a school or an authority on the first day of a school year.' })
export class ProvisionInForce {
  @Field(() => String, { description: "Names the question it answers, such as 'hours-moved'." })
  id!: string

  @Field(() => String, { description: 'The question in Vietnamese.' })
  titleVi!: string

  @Field(() => String, { description: 'The question in English.' })
  titleEn!: string

  @Field(() => LayerSet, { description: 'Who fixed it.' })
  layer!: Layer

  @Field(() => Json, { description: 'What it fixes.' })
  value!: unknown

  @Field(() => Day, { description: 'First day of this value.' })
  from!: string

  @Field(() => Day, { nullable: true, description: 'First day it no longer holds; null: until further notice.' })
  until!: string | null

  @Field(() => String, { nullable: true, description: 'The document; null: the product’s own choice, or a day somebody set without naming one.' })
  instrument!: string | null

  @Field(() => String, { nullable: true, description: 'Article as printed.' })
  clause!: string | null

  @Field(() => String, { description: 'The citation in words, in Vietnamese.' })
  citationVi!: string

  @Field(() => String, { description: 'The citation in words, in English.' })
  citationEn!: string

  @Field(() => Day, { nullable: true, description: 'When it was last compared with its text; null: nobody has compared it.' })
  checkedOn!: string | null

  @Field(() => Boolean, { description: 'True where it has not been compared with its text for over a year.' })
  stale!: boolean

  @Field(() => String, { nullable: true, description: 'That it is stale, in Vietnamese.' })
  staleVi!: string | null

  @Field(() => String, { nullable: true, description: 'That it is stale, in English.' })
  staleEn!: string | null

  @Field(() => Boolean, { description: 'False: another provision claims the same question, and neither may count until a person decides.' })
  decides!: boolean

  @Field(() => Json, { nullable: true, description: 'The same as plain data for a check beside the built-in pack; null: the pack has it.' })
  plain!: unknown
}

@ObjectType({ description: 'A question the law leaves to authorities or schools.' })
export class ProvisionQuestion {
  @Field(() => String, { description: 'Send it as `provision`.' })
  id!: string

  @Field(() => String, { description: 'The question in Vietnamese.' })
  titleVi!: string

  @Field(() => String, { description: 'The question in English.' })
  titleEn!: string

  @Field(() => Json, { description: 'What a value looks like.' })
  example!: unknown

  @Field(() => [LayerSet], { description: 'Who may answer it.' })
  layers!: readonly Layer[]
}

@ObjectType({ description: 'One dated step of what a unit fixed. Written once.' })
export class ProvisionStep {
  @Field(() => ID, { description: 'Opaque id; name it to correct the step.' })
  id!: string

  @Field(() => String, { description: 'Names the question it answers.' })
  provision!: string

  @Field(() => Int, { description: "Place among the unit's steps on this question, from 1." })
  version!: number

  @Field(() => Day, { description: 'First day.' })
  from!: string

  @Field(() => Day, { nullable: true, description: 'First day it no longer holds; null: until further notice.' })
  until!: string | null

  @Field(() => Json, { nullable: true, description: 'What it fixes; null: repealed.' })
  value!: unknown

  @Field(() => String, { description: 'The document.' })
  instrument!: string

  @Field(() => String, { nullable: true, description: 'Article as printed.' })
  clause!: string | null

  @Field(() => Day, { nullable: true, description: 'When it was last compared with its text.' })
  checkedOn!: string | null

  @Field(() => Boolean, { description: 'True where those below may relax it.' })
  yields!: boolean

  @Field(() => ID, { nullable: true, description: 'The step it puts right.' })
  corrects!: string | null

  @Field(() => String, { description: 'Name of who entered it.' })
  setBy!: string

  @Field(() => Moment, { description: 'When it was entered.' })
  setAt!: Date
}

@InputType({ description: 'The document a provision rests on.' })
export class CitationInput {
  @Field(() => String, { description: 'Number of the document, as people cite it.' })
  instrument!: string

  @Field(() => String, { nullable: true, description: 'Article as printed.' })
  clause?: string | null

  @Field(() => Day, { nullable: true, description: 'The day somebody compared what is entered with the document; null: nobody has.' })
  checkedOn?: string | null
}

@InputType({ description: 'What an authority or a school fixes. Exactly one of school and authority; a school year, or days of its own.' })
export class ProvisionEnterInput {
  @Field(() => String, { description: 'Same key and body give the first answer again; another body is refused.' })
  idempotencyKey!: string

  @Field(() => ID, { nullable: true, description: 'The school whose principal you are.' })
  school?: string | null

  @Field(() => ID, { nullable: true, description: 'The authority whose officer you are.' })
  authority?: string | null

  @Field(() => String, { description: 'Id of the question, from provisionQuestions.' })
  provision!: string

  @Field(() => Json, { description: 'In the shape of its example.' })
  value!: unknown

  @Field(() => SchoolYearLabel, { nullable: true, description: 'It holds for this year; then leave the days out.' })
  schoolYear?: string | null

  @Field(() => Day, { nullable: true, description: 'First day. A plan is judged by what holds on the first day of its school year.' })
  from?: string | null

  @Field(() => Day, { nullable: true, description: 'First day it no longer holds; null: until further notice.' })
  until?: string | null

  @Field(() => CitationInput, { description: 'The document it rests on.' })
  citation!: CitationInput

  @Field(() => Boolean, { defaultValue: false, description: 'True: those below may relax it. They may always tighten it.' })
  yields: boolean = false

  @Field(() => Int, { description: "Number of your unit's steps on this question that were seen; 0 at first." })
  version!: number

  @Field(() => ID, { nullable: true, description: 'The step of your unit this one puts right.' })
  corrects?: string | null
}

@InputType({ description: 'What an authority or a school takes back, from a day on.' })
export class ProvisionRepealInput {
  @Field(() => String, { description: 'Same key and body give the first answer again; another body is refused.' })
  idempotencyKey!: string

  @Field(() => ID, { nullable: true, description: 'The school whose principal you are.' })
  school?: string | null

  @Field(() => ID, { nullable: true, description: 'The authority whose officer you are.' })
  authority?: string | null

  @Field(() => String, { description: 'Id of the question.' })
  provision!: string

  @Field(() => Day, { description: 'First day it no longer holds.' })
  from!: string

  @Field(() => CitationInput, { description: 'The document that repeals it.' })
  citation!: CitationInput

  @Field(() => Int, { description: "Number of your unit's steps on this question that were seen." })
  version!: number
}

@ObjectType({ description: 'One of the provisions that claim the same question.' })
export class ProvisionClaim {
  @Field(() => String, { description: 'Who fixed it.' })
  unit!: string

  @Field(() => LayerSet, { description: 'On which layer.' })
  layer!: Layer

  @Field(() => Json, { description: 'What it fixes.' })
  value!: unknown

  @Field(() => Day, { description: 'First day.' })
  from!: string

  @Field(() => Day, { nullable: true, description: 'First day it no longer holds.' })
  until!: string | null

  @Field(() => String, { description: 'The document.' })
  instrument!: string

  @Field(() => ID, { nullable: true, description: 'Its step, where it was entered at run time.' })
  step!: string | null
}

@ObjectType({ implements: UserError, description: 'Two provisions claim the same question and neither gives way; the first is the one being entered.' })
export class ProvisionConflict extends UserError {
  @Field(() => [ProvisionClaim], { description: 'Both.' })
  claims!: ProvisionClaim[]
}

@ObjectType({ description: 'What became of entering or repealing a provision.' })
export class ProvisionPayload extends Payload {
  @Field(() => ProvisionStep, { nullable: true, description: 'The step as it is kept; null where nothing was kept, and for a deadline, which deadlineSet keeps.' })
  step: ProvisionStep | null = null

  @Field(() => Boolean, { description: 'True where this is the first answer told again.' })
  replayed: boolean = false
}
