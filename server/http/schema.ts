import type { GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import { AccountResolver } from '#server/account/account.resolver.ts'
import { SessionResolver } from '#server/account/session.resolver.ts'
import { AuthorityResolver } from '#server/authority/authority.resolver.ts'
import { LimitsResolver } from '#server/graph/limits.ts'
import { Moment } from '#server/graph/scalars.ts'
import { Refusal } from '#server/graph/user-error.ts'
import { SchoolResolver } from '#server/school/school.resolver.ts'

/** Every resolver; the contract is emitted from them. */
const resolvers = [LimitsResolver, SessionResolver, AccountResolver, AuthorityResolver, SchoolResolver] as const

/** Types that appear only behind an interface. */
const orphanedTypes = [Refusal] as const

export const apiSchema = (): Promise<GraphQLSchema> =>
  buildSchema({ resolvers: [...resolvers], orphanedTypes: [...orphanedTypes], scalarsMap: [{ type: Date, scalar: Moment }], validate: false })
