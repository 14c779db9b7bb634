import { Refusal, type UserError } from '#server/graph/user-error.ts'
import { RuleFinding } from './finding.type.ts'
import { VersionConflict } from './version-conflict.type.ts'

const kindOf = (kept: object): UserError => {
  if ('finding' in kept) return new RuleFinding()
  return 'theirs' in kept ? new VersionConflict() : new Refusal()
}

/** Kept answers come back from the database as plain data; GraphQL tells the kinds apart by class. */
export const revive = (kept: readonly UserError[]): UserError[] => kept.map((error) => Object.assign(kindOf(error), error))
