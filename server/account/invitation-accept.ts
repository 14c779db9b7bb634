import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Context } from '#server/context.ts'
import { unlessTaken } from '#server/db/unless-taken.ts'
import { decline } from '#server/graph/answer.ts'
import { faultsOfTexts, tidy } from '#server/graph/tidy.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { isDemonstration } from './demonstration.ts'
import { Account } from './account.entity.ts'
import { Grant } from './grant.entity.ts'
import { Invitation } from './invitation.entity.ts'
import { openSession } from './open-session.ts'
import { faultsOfPassword, hashPassword } from './password.ts'
import { SignInPayload, type InvitationAcceptInput } from './payloads.ts'
import { hashOf } from './token.ts'

const usernameForm = /^[a-z0-9](?:[a-z0-9._-]{1,38})[a-z0-9]$/

function faultsOf({ username, displayName, password }: InvitationAcceptInput, demonstration: boolean): UserError[] {
  const wanted = username.trim().toLowerCase()
  const fits = usernameForm.test(wanted) && (demonstration || !isDemonstration(wanted))
  const name = fits ? [] : [refuse('usernameForm', {}, ['input', 'username'])]
  return [...name, ...faultsOfTexts({ displayName }), ...faultsOfPassword(password, username.trim())]
}

const taken = (): SignInPayload => decline(SignInPayload, refuse('usernameTaken', {}, ['input', 'username']))

/** Makes the account an invitation was meant for, and signs it in. The invitation is spent with it. */
export async function invitationAccept(context: Context, input: InvitationAcceptInput): Promise<SignInPayload> {
  const invitation = await livingInvitation(context, input.token)
  if (!invitation) return decline(SignInPayload, refuse('invitationSpent', {}, ['input', 'token']))
  const faults = faultsOf(input, context.settings.demonstration)
  if (faults.length > 0) return decline(SignInPayload, ...faults)
  const passwordHash = await hashPassword(input.password)
  const made = await unlessTaken(() => context.em.transactional((em) => make(em, context, { input, passwordHash })))
  return made ?? taken()
}

async function livingInvitation({ em, clock }: Context, token: string): Promise<Invitation | null> {
  return em.findOne(Invitation, { tokenHash: hashOf(token), usedAt: null, expiresAt: { $gt: clock.now() } })
}

interface Wanted {
  readonly input: InvitationAcceptInput
  readonly passwordHash: string
}

async function make(em: SqlEntityManager, context: Context, { input, passwordHash }: Wanted): Promise<SignInPayload> {
  const username = input.username.trim().toLowerCase()
  const spent = { tokenHash: hashOf(input.token), usedAt: null }
  // Marked by a conditional update, so that of two people with one link only one gets in.
  const first = await em.nativeUpdate(Invitation, spent, { usedAt: context.clock.now() })
  if (first === 0) return decline(SignInPayload, refuse('invitationSpent', {}, ['input', 'token']))
  const { role, school, authority, team } = await em.findOneOrFail(Invitation, { tokenHash: spent.tokenHash })
  const account = Object.assign(new Account(), { username, displayName: tidy(input.displayName), passwordHash })
  em.persist([account, Object.assign(new Grant(), { account, role, school, authority, team })])
  return openSession(em, account, context)
}
