import { UnderscoreNamingStrategy } from '@mikro-orm/core'
import { entities } from './entities.ts'

/** What both dialects have in common. */
export const common = {
  entities,
  namingStrategy: UnderscoreNamingStrategy,
  forceUtcTimezone: true,
  allowGlobalContext: false,
  discovery: { warnWhenNoEntities: false, checkDuplicateTableNames: true },
}
