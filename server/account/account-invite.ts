import { Field, ID, InputType } from 'type-graphql'
import { Authority } from '#server/authority/authority.entity.ts'
import type { Context } from '#server/context.ts'
import { answer, decline } from '#server/graph/answer.ts'
import { faultsOfTexts, tidy } from '#server/graph/tidy.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { School } from '#server/school/school.entity.ts'
import { Invitation } from './invitation.entity.ts'
import { InvitationPayload } from './payloads.ts'
import { AccountRoleSet, type AccountRole } from './role.ts'
import { refusalUnlessAdministrator } from './scope.ts'
import { hashOf, newToken } from './token.ts'

const day = 86_400_000

@InputType({ description: 'The role somebody is invited to, and where.' })
export class AccountInviteInput {
  @Field(() => AccountRoleSet, { description: 'What they will do.' })
  role!: AccountRole

  @Field(() => ID, { nullable: true, description: 'The school of a clerk, principal, deputy or head of a team.' })
  school?: string | null

  @Field(() => ID, { nullable: true, description: 'The authority of an officer.' })
  authority?: string | null

  @Field(() => String, { nullable: true, description: "The team a head answers for, by the name it has in the school's sheet." })
  team?: string | null
}

const wanted = { clerk: 'school', principal: 'school', officer: 'authority', administrator: 'nothing', teamHead: 'school', deputy: 'school' } as const

const misplaced = {
  school: () => refuse('roleNeedsSchool', {}, ['input', 'school']),
  authority: () => refuse('roleNeedsAuthority', {}, ['input', 'authority']),
  nothing: () => refuse('roleNeedsNothing', {}, ['input', 'role']),
}

function faultsOfTeam({ role, team }: AccountInviteInput): UserError[] {
  if (role === 'teamHead') return faultsOfTexts({ team: team ?? '' })
  return team ? [refuse('teamOnlyForHead', {}, ['input', 'team'])] : []
}

function faultsOf(input: AccountInviteInput): UserError[] {
  const { role, school, authority } = input
  const place = wanted[role]
  const fits = Boolean(school) === (place === 'school') && Boolean(authority) === (place === 'authority')
  return [...(fits ? [] : [misplaced[place]()]), ...faultsOfTeam(input)]
}

/** Makes a link with which one person can make one account with one role. */
export async function accountInvite(context: Context, input: AccountInviteInput): Promise<InvitationPayload> {
  const faults = [...refusalUnlessAdministrator(context), ...faultsOf(input)]
  if (faults.length > 0) return decline(InvitationPayload, ...faults)
  const place = await placeOf(context, input)
  return place ? writeInvitation(context, { role: input.role, team: tidy(input.team ?? '') || null, ...place }) : decline(InvitationPayload, refuse('notAvailable', {}, ['input']))
}

/** Where the role is to be held; null: there is no such place. */
async function placeOf({ em }: Context, input: AccountInviteInput): Promise<Pick<Invitation, 'school' | 'authority'> | null> {
  const school = input.school ? await em.findOne(School, { id: input.school }) : null
  const authority = input.authority ? await em.findOne(Authority, { id: input.authority }) : null
  return (input.school && !school) || (input.authority && !authority) ? null : { school, authority }
}

type Place = Pick<Invitation, 'role' | 'school' | 'authority'> & Partial<Pick<Invitation, 'team'>>

/** Keeps the invitation and tells its link. The token stands behind `#`, so that it reaches no log on the way. */
export async function writeInvitation(context: Pick<Context, 'em' | 'clock' | 'settings' | 'origin'>, place: Place): Promise<InvitationPayload> {
  const token = newToken()
  const expiresAt = new Date(context.clock.now().getTime() + context.settings.invitationDays * day)
  const invitation = Object.assign(new Invitation(), { ...place, tokenHash: hashOf(token), expiresAt })
  await context.em.persist(invitation).flush()
  return answer(InvitationPayload, { url: `${context.origin}/addin/taskpane.html#/invitation/${token}`, expiresAt })
}
