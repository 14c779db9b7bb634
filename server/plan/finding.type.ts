import { Field, ID, ObjectType } from 'type-graphql'
import type { Facts, Severity } from '#schema/grammar/finding.ts'
import type { Layer } from '#schema/grammar/provision.ts'
import { Day, Json } from '#server/graph/scalars.ts'
import { UserError } from '#server/graph/user-error.ts'
import { LayerSet, SeveritySet } from './closed-sets.ts'

@ObjectType('Basis', { description: 'The provision a finding rests on, as it stood on the day that counts.' })
export class BasisSaid {
  @Field(() => String, { description: 'Id of the provision.' })
  provision!: string

  @Field(() => LayerSet, { description: 'Who fixed it.' })
  layer!: Layer

  @Field(() => String, { nullable: true, description: "Id of the instrument; null: the product's own choice." })
  instrument!: string | null

  @Field(() => String, { nullable: true, description: 'Article as printed.' })
  clause!: string | null

  @Field(() => Day, { nullable: true, description: 'When it was last compared with its text; null: nobody has compared it.' })
  checkedOn!: string | null

  @Field(() => Boolean, { description: 'Compared with its text, but over a year ago: look at the document before relying on it.' })
  stale!: boolean

  @Field(() => String, { description: 'The citation in words, in Vietnamese; says so where it is stale.' })
  textVi!: string

  @Field(() => String, { description: 'The citation in words, in English; says so where it is stale.' })
  textEn!: string
}

@ObjectType('Finding', { description: 'A mistake or a doubt in the data: what, where, why, how to put it right.' })
export class FindingSaid {
  @Field(() => String, { description: 'Id of the rule.' })
  rule!: string

  @Field(() => SeveritySet, { description: 'How heavy it is.' })
  severity!: Severity

  @Field(() => String, { nullable: true, description: "The row, by the sheet's own id; null: the sheet as a whole." })
  clientRowId!: string | null

  @Field(() => ID, { nullable: true, description: 'The person; null: the sheet as a whole.' })
  personId!: string | null

  @Field(() => String, { nullable: true, description: 'The field; null: the row as a whole.' })
  field!: string | null

  @Field(() => Json, { description: 'The figures the sentences are made of.' })
  facts!: Facts

  @Field(() => String, { description: 'What is wrong, in Vietnamese.' })
  whatVi!: string

  @Field(() => String, { description: 'Why, in Vietnamese.' })
  whyVi!: string

  @Field(() => String, { description: 'How to put it right, in Vietnamese.' })
  fixVi!: string

  @Field(() => String, { description: 'What is wrong, in English.' })
  whatEn!: string

  @Field(() => String, { description: 'Why, in English.' })
  whyEn!: string

  @Field(() => String, { description: 'How to put it right, in English.' })
  fixEn!: string

  @Field(() => [BasisSaid], { description: 'What it rests on.' })
  basis!: BasisSaid[]
}

@ObjectType({ implements: UserError, description: 'The row was kept, but a rule of the law or of the plan speaks against it.' })
export class RuleFinding extends UserError {
  @Field(() => FindingSaid, { description: 'The finding in full.' })
  finding!: FindingSaid
}
