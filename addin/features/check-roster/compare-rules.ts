import type { Provision } from '#schema/grammar/provision.ts'
import { RulesetDocument, RulesOfSchoolDocument } from '../../api/generated/graphql.ts'
import type { Desk } from '../../desk/desk.ts'
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

/** Whether the server judges by the same rules: true where it told of local decisions the last check did not know. Silent when signed out or offline. */
export const learnsRules = async (desk: Desk, mine: string): Promise<boolean> => {
  if (desk.session.get().account === null) return false
  const theirs = atSchool(desk) ? await ofSchool(desk) : await ofPack(desk)
  if (!theirs) return false
  const { version, local } = theirs
  if (version !== mine) desk.notice.change((notice) => notice ?? { tone: 'info', say: (phrases) => phrases.check.outdated(mine, version) })
  if (local === null || JSON.stringify(local) === JSON.stringify(desk.provisions.get())) return false
  desk.provisions.set(local)
  return true
}
