import { pack } from '#schema/law/pack.ts'
import type { Ruleset } from './ruleset.type.ts'

/** What this server checks with. */
export const currentRuleset: Ruleset = { version: pack.version, sha256: pack.sha256 }
