import { Field, Int, ObjectType } from 'type-graphql'
import type { Severity } from '#schema/grammar/finding.ts'
import type { Confidence } from '#schema/law/instruments/registered.ts'
import { Payload } from '#server/graph/payload.ts'
import { Day } from '#server/graph/scalars.ts'
import { enumOf } from '#server/graph/set.ts'
import { SeveritySet } from '#server/plan/closed-sets.ts'

const ConfidenceSet = enumOf('Confidence', ['verified', 'secondary', 'recalled'], 'How sure the register of instruments is: compared with the original, taken from secondary sources, or recalled.')

@ObjectType({ description: 'Something wrong or worth knowing about the legal bases of a document.' })
export class LegalBasisFinding {
  @Field(() => String, { description: 'Its kind, for programs.' })
  kind!: string

  @Field(() => SeveritySet, { description: 'How heavy it is.' })
  severity!: Severity

  @Field(() => ConfidenceSet, { description: 'How sure the register is of what it rests on.' })
  confidence!: Confidence

  @Field(() => Int, { nullable: true, description: 'The paragraph, counted from 1; null: the document as a whole.' })
  paragraph!: number | null

  @Field(() => [String], { description: 'The instruments it is about, by their ids in the register.' })
  instruments!: string[]

  @Field(() => String, { description: 'Its kind in words, in Vietnamese.' })
  titleVi!: string

  @Field(() => String, { description: 'What is wrong, in Vietnamese.' })
  whatVi!: string

  @Field(() => String, { description: 'Why, in Vietnamese.' })
  whyVi!: string

  @Field(() => String, { description: 'How to put it right, in Vietnamese.' })
  fixVi!: string

  @Field(() => String, { description: 'What it rests on, in Vietnamese.' })
  basisVi!: string

  @Field(() => String, { description: 'Its kind in words, in English.' })
  titleEn!: string

  @Field(() => String, { description: 'What is wrong, in English.' })
  whatEn!: string

  @Field(() => String, { description: 'Why, in English.' })
  whyEn!: string

  @Field(() => String, { description: 'How to put it right, in English.' })
  fixEn!: string

  @Field(() => String, { description: 'What it rests on, in English.' })
  basisEn!: string
}

@ObjectType({ description: 'What a document stands on, judged by the register of instruments.' })
export class LegalBasisReport {
  @Field(() => Day, { nullable: true, description: 'The first day it may have been signed on; null: it does not say when.' })
  signedFrom!: string | null

  @Field(() => Day, { nullable: true, description: 'The last day it may have been signed on; the same as the first where the day is known.' })
  signedTo!: string | null

  @Field(() => String, { nullable: true, description: 'The school year it is made for, as read; null: it does not say.' })
  schoolYear!: string | null

  @Field(() => Int, { description: 'How often it cites an instrument.' })
  citations!: number

  @Field(() => [LegalBasisFinding], { description: 'Gravest first, then in reading order.' })
  findings!: LegalBasisFinding[]

  @Field(() => Day, { description: 'The day the register was last gone through as a whole.' })
  registerReadOn!: string
}

@ObjectType({ description: 'The judgement, or why there is none.' })
export class LegalBasisPayload extends Payload {
  @Field(() => LegalBasisReport, { nullable: true, description: 'The judgement; null when the text was declined.' })
  report!: LegalBasisReport | null
}
