import type { Answer } from '../../api/answer.ts'
import {
  AccountInviteDocument, AuthorityCreateDocument, GrantRevokeDocument, SchoolCreateDocument, SupervisionSetDocument,
  type AccountInviteInput, type AccountInviteMutation, type AuthorityCreateInput, type SchoolCreateInput, type SupervisionSetInput, type TroubleFragment,
} from '../../api/generated/graphql.ts'
import type { Desk } from '../../desk/desk.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import type { Phrases } from '../../locale/phrases.ts'
import { readRegister } from './units.ts'

interface Done {
  readonly userErrors: readonly TroubleFragment[]
}

interface Deed<Data, Result extends Done> {
  readonly ask: () => Promise<Answer<Data>>
  readonly pick: (data: Data) => Result
  readonly said: (phrases: Phrases) => string
}

/** Does one thing, says what came of it, and reads the register again; null where it was declined. */
const doing = async <Data, Result extends Done>(desk: Desk, { ask, pick, said }: Deed<Data, Result>): Promise<Result | null> => {
  const answer = await working(desk, (phrases) => phrases.administer.doing, ask)
  if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return null }
  const result = pick(answer.data)
  if (result.userErrors.length > 0) { desk.notice.set(refused(desk, result.userErrors)); return null }
  await readRegister(desk)
  desk.notice.set({ tone: 'good', say: said })
  return result
}

export const createAuthority = (desk: Desk, input: AuthorityCreateInput): Promise<unknown> =>
  doing(desk, { ask: () => desk.api.ask({ document: AuthorityCreateDocument, variables: { input } }), pick: (data) => data.authorityCreate, said: (phrases) => phrases.administer.created(input.name) })

export const createSchool = (desk: Desk, input: SchoolCreateInput): Promise<unknown> =>
  doing(desk, { ask: () => desk.api.ask({ document: SchoolCreateDocument, variables: { input } }), pick: (data) => data.schoolCreate, said: (phrases) => phrases.administer.created(input.name) })

export const setSupervision = (desk: Desk, input: SupervisionSetInput): Promise<unknown> =>
  doing(desk, { ask: () => desk.api.ask({ document: SupervisionSetDocument, variables: { input } }), pick: (data) => data.supervisionSet, said: (phrases) => phrases.administer.supervised })

/** The link is shown once; whoever holds it makes the account. */
export const invite = (desk: Desk, input: AccountInviteInput): Promise<AccountInviteMutation['accountInvite'] | null> =>
  doing(desk, { ask: () => desk.api.ask({ document: AccountInviteDocument, variables: { input } }), pick: (data) => data.accountInvite, said: (phrases) => phrases.administer.invited })

export const revokeGrant = (desk: Desk, grant: string): Promise<unknown> =>
  doing(desk, { ask: () => desk.api.ask({ document: GrantRevokeDocument, variables: { grant } }), pick: (data) => data.grantRevoke, said: (phrases) => phrases.administer.revoked })
