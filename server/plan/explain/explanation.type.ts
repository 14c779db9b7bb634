import { Field, ObjectType } from 'type-graphql'
import { Json } from '#server/graph/scalars.ts'

@ObjectType({ description: 'An explanation in one language.' })
export class ExplanationSaid {
  @Field(() => String, { description: 'What is explained.' })
  title!: string

  @Field(() => String, { description: 'Its value.' })
  value!: string

  @Field(() => [String], { description: 'Document, article and days in force of everything it rests on.' })
  grounds!: readonly string[]

  @Field(() => [String], { description: 'What the cells said that went in.' })
  inputs!: readonly string[]

  @Field(() => [String], { description: 'How it came about, step by step.' })
  steps!: readonly string[]
}

@ObjectType('Explanation', { description: 'Why a figure, a rating or a finding is what it is.' })
export class ExplanationShown {
  @Field(() => String, { description: 'Which figure: periods01 to periods03, rating, people, managers, teachers, registrations, periodsPlanned, errors, warnings, finding.' })
  figure!: string

  @Field(() => String, { nullable: true, description: 'Id of the rule; null: a figure.' })
  rule!: string | null

  @Field(() => ExplanationSaid, { description: 'In Vietnamese.' })
  vi!: ExplanationSaid

  @Field(() => ExplanationSaid, { description: 'In English.' })
  en!: ExplanationSaid

  @Field(() => Json, { description: 'The same as plain facts.' })
  plain!: unknown
}
