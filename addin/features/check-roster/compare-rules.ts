import type { Provision } from '#schema/grammar/provision.ts'
import { RulesetDocument, RulesOfSchoolDocument } from '../../api/generated/graphql.ts'
import type { Desk, Notice } from '../../desk/desk.ts'
import { schoolsOf } from '../../desk/grants.ts'
import { sensibleTarget } from '../../desk/target.ts'

interface Rules {
  readonly version: string
  /** What was decided locally; null where the person belongs to no school. */
  readonly local: readonly Provision[] | null
}

const ofSchool = async (desk: Desk): Promise<Rules | null> => {
  const { account } = desk.session.get()
  const target = sensibleTarget(desk, schoolsOf(account, ['CLERK', 'PRINCIPAL']), desk.seen.get())
  if (target.school === '') return null
  const answer = await desk.api.ask({ document: RulesOfSchoolDocument, variables: target })
  return answer.ok ? { version: answer.data.ruleset.version, local: answer.data.plainProvisions as readonly Provision[] } : null
}

const ofPack = async (desk: Desk): Promise<Rules | null> => {
  const answer = await desk.api.ask({ document: RulesetDocument, variables: {} })
  return answer.ok ? { version: answer.data.ruleset.version, local: null } : null
}

const atSchool = (desk: Desk): boolean => schoolsOf(desk.session.get().account, ['CLERK', 'PRINCIPAL']).length > 0

/** What asking the server came to. */
export interface Compared {
  /** Whether it told of local decisions the last check did not know. */
  readonly learned: boolean
  /** Its built-in rules are others than the pane's. */
  readonly outdated: Notice | null
}

const nothingNew: Compared = { learned: false, outdated: null }

/** Whether the server judges by the same rules. Silent when signed out or offline. */
export const compareRules = async (desk: Desk, mine: string): Promise<Compared> => {
  if (desk.session.get().account === null) return nothingNew
  const theirs = atSchool(desk) ? await ofSchool(desk) : await ofPack(desk)
  if (!theirs) return nothingNew
  const { version, local } = theirs
  const outdated: Notice | null = version === mine ? null : { tone: 'info', say: (phrases) => phrases.check.outdated(mine, version) }
  if (local === null || JSON.stringify(local) === JSON.stringify(desk.provisions.get())) return { learned: false, outdated }
  desk.provisions.set(local)
  return { learned: true, outdated }
}
