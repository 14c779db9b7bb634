import { Field, Int, ObjectType, Query, Resolver } from 'type-graphql'

/** Hard limits, published so that clients need not find them by bumping into them. */
export const serviceLimits = {
  pageSize: 200,
  rowsPerPush: 500,
  documentBytes: 20_000,
  bodyBytes: 7_200_000,
  depth: 14,
  cost: 30_000,
  aliases: 20,
  tokens: 3_000,
}

@ObjectType({ description: 'Hard limits of this server.' })
export class ServiceLimits {
  @Field(() => Int, { description: 'Most entries of one page.' })
  pageSize!: number

  @Field(() => Int, { description: 'Most rows of one planSubmit; send more in slices.' })
  rowsPerPush!: number

  @Field(() => Int, { description: 'Longest GraphQL document, in bytes.' })
  documentBytes!: number

  @Field(() => Int, { description: 'Longest request body, in bytes.' })
  bodyBytes!: number

  @Field(() => Int, { description: 'Deepest nesting of a query.' })
  depth!: number

  @Field(() => Int, { description: 'Highest price of a query: 1 a field, 2 an object, dearer by half with each level.' })
  cost!: number

  @Field(() => Int, { description: 'Most aliases in a document.' })
  aliases!: number

  @Field(() => Int, { description: 'Most tokens in a document.' })
  tokens!: number
}

@Resolver()
export class LimitsResolver {
  @Query(() => ServiceLimits, { description: 'Hard limits of this server.' })
  serviceLimits(): ServiceLimits {
    return serviceLimits
  }
}
