import type { Context } from '#server/context.ts'
import { answer, decline } from '#server/graph/answer.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { Grant } from './grant.entity.ts'
import { AccountPayload } from './payloads.ts'
import { refusalUnlessAdministrator } from './scope.ts'

/** Takes a role away; it ends with the next request of that account. */
export async function grantRevoke(context: Context, id: string): Promise<AccountPayload> {
  const refusals = refusalUnlessAdministrator(context)
  if (refusals.length > 0) return decline(AccountPayload, ...refusals)
  return context.em.transactional(async (em) => {
    const grant = await em.findOne(Grant, { id }, { populate: ['account'] })
    if (!grant) return decline(AccountPayload, refuse('notAvailable', {}, ['grant']))
    const last = grant.role === 'administrator' && (await em.count(Grant, { role: 'administrator', account: { active: true } })) <= 1
    if (last) return decline(AccountPayload, refuse('lastAdministrator', {}, ['grant']))
    await em.remove(grant).flush()
    return answer(AccountPayload, { account: grant.account })
  })
}
