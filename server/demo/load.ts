import type { GraphQLSchema } from 'graphql'
import { writeInvitation } from '#server/account/account-invite.ts'
import { contextFor } from '#server/http/context-for.ts'
import type { Surroundings } from '#server/http/surroundings.ts'
import { accounts, administrator, type DemoAccount } from './accounts.ts'
import { callerOf, type Caller } from './caller.ts'
import * as ask from './documents.ts'
import { loadOldPlan } from './old-plan.ts'
import { newPassword, type Secret } from './passwords.ts'
import { loadUnits, type Units } from './units.ts'

interface Admitted {
  readonly token: string
  readonly secret: Secret
}

const tokenIn = (url: string): string => url.slice(url.lastIndexOf('/') + 1)

async function accept(caller: Caller, url: string, { username, displayName }: DemoAccount): Promise<Admitted> {
  const password = newPassword()
  const { token } = await caller.ask<{ token: string }>(ask.accept, { input: { token: tokenIn(url), username, displayName, password } })
  return { token, secret: { username, displayName, password } }
}

/** The first administrator has nobody to be invited by; the command `administrator-invite` makes the same link for a real server. */
async function admitAdministrator(caller: Caller, surroundings: Surroundings): Promise<Admitted> {
  const context = await contextFor(surroundings, { token: null, address: 'demo' })
  const { url } = await writeInvitation(context, { role: 'administrator', school: null, authority: null })
  return accept(caller, url ?? '', administrator)
}

async function admit(caller: Caller, units: Units, account: DemoAccount): Promise<Admitted> {
  const { role, at, team } = account
  const place = role === 'OFFICER' ? { authority: units.idOf(at) } : { school: units.idOf(at), team }
  const { url } = await caller.ask<{ url: string }>(ask.invite, { input: { role, ...place } })
  return accept(caller, url, account)
}

/** The plan of former days, sent by the people of one school and accepted by the district that was. */
async function loadPast(outsider: Caller, units: Units, admitted: readonly Admitted[]): Promise<void> {
  const as = (username: string): Caller => {
    const token = admitted.find(({ secret }) => secret.username === username)?.token
    if (token === undefined) throw new Error(`demonstration: nobody is called ${username}`)
    return outsider.as(token)
  }
  await loadOldPlan({ school: units.idOf('TH-HS'), clerk: as('demo.vanthu'), principal: as('demo.hieutruong'), officer: as('demo.quan') })
}

/** Enters the demonstration province as people would: through the API, with the permissions of each. */
export async function loadDemonstration(surroundings: Surroundings, schema: GraphQLSchema): Promise<readonly Secret[]> {
  const outsider = callerOf(schema, surroundings)
  const first = await admitAdministrator(outsider, surroundings)
  const office = outsider.as(first.token)
  const units = await loadUnits(office)
  const admitted: Admitted[] = []
  for (const account of accounts) admitted.push(await admit(office, units, account))
  await loadPast(outsider, units, admitted)
  return [...admitted, first].map(({ secret }) => secret)
}
