import { Refusal, type UserError } from '#server/graph/user-error.ts'
import { ProvisionConflict } from './provision.types.ts'

/** Kept answers come back from the database as plain data; GraphQL tells the kinds apart by class. */
export const reviveConflicts = (kept: readonly UserError[]): UserError[] =>
  kept.map((error) => Object.assign('claims' in error ? new ProvisionConflict() : new Refusal(), error))
