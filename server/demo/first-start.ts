import type { GraphQLSchema } from 'graphql'
import { Authority } from '#server/authority/authority.entity.ts'
import type { Surroundings } from '#server/http/surroundings.ts'
import { loadDemonstration } from './load.ts'
import { keepSecrets, type Secret } from './passwords.ts'

/** Loads the demonstration into an empty database and keeps its passwords; null where there is data already. */
export async function demonstrateOnce(surroundings: Surroundings, schema: GraphQLSchema): Promise<readonly Secret[] | null> {
  const { database, config } = surroundings
  if ((await database.em.fork().count(Authority)) > 0) return null
  try {
    const secrets = await loadDemonstration(surroundings, schema)
    await keepSecrets(config.data, secrets)
    return secrets
  } catch (fault) {
    // The database was empty before: half a province would only confuse the next start.
    await database.schema.clear()
    throw fault
  }
}
