import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import type { GraphQLSchema } from 'graphql'
import type { Context } from '#server/context.ts'
import { serviceLimits } from '#server/graph/limits.ts'
import { formatError } from './errors.ts'

export interface ApolloSettings {
  readonly schema: GraphQLSchema
  readonly introspection: boolean
  readonly production: boolean
}

const armor = (production: boolean) =>
  new ApolloArmor({
    maxDepth: { n: serviceLimits.depth },
    costLimit: { maxCost: serviceLimits.cost },
    maxAliases: { n: serviceLimits.aliases },
    // Left to the parser below, whose refusal is an answer; armor's ends as a fault of the server.
    maxTokens: { enabled: false },
    maxDirectives: { n: 20 },
    blockFieldSuggestion: { enabled: production },
  }).protect()

/** The GraphQL engine with its limits. Armor comes first: it sets the validation rules the rest relies on. */
export async function startApollo({ schema, introspection, production }: ApolloSettings): Promise<ApolloServer<Context>> {
  const { plugins, validationRules, ...rest } = armor(production)
  const apollo = new ApolloServer<Context>({
    ...rest,
    schema,
    introspection,
    validationRules,
    formatError,
    parseOptions: { maxTokens: serviceLimits.tokens },
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [...plugins, ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  })
  await apollo.start()
  return apollo
}
