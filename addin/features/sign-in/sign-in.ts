import type { Answer } from '../../api/answer.ts'
import { InvitationAcceptDocument, PasswordResetAcceptDocument, SignInDocument, SignOutDocument, type InvitationAcceptInput, type PasswordResetAcceptInput, type SignInInput, type SignInMutation } from '../../api/generated/graphql.ts'
import { token } from '../../api/token.ts'
import { beginAs } from '../../desk/account-store.ts'
import type { Desk } from '../../desk/desk.ts'
import { goTo } from '../../desk/route.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'

type Entered = SignInMutation['signIn']

const enter = (desk: Desk, entered: Entered): boolean => {
  if (entered.token == null || entered.account == null) {
    desk.notice.set(refused(desk, entered.userErrors))
    return false
  }
  const { account } = entered
  beginAs(account.username)
  token.set(entered.token)
  desk.session.set({ account, ended: false })
  desk.notice.set({ tone: 'good', say: (phrases) => phrases.signing.welcome(account.displayName) })
  return true
}

const take = (desk: Desk, answer: Answer<{ readonly entered: Entered }>): boolean => {
  if (answer.ok) return enter(desk, answer.data.entered)
  desk.notice.set(troubled(answer.trouble))
  return false
}

const named = <From, To>(answer: Answer<From>, pick: (data: From) => To): Answer<{ readonly entered: To }> =>
  answer.ok ? { ok: true, data: { entered: pick(answer.data) } } : answer

export const signIn = (desk: Desk, input: SignInInput): Promise<boolean> =>
  working(desk, (phrases) => phrases.signing.signingIn, async () =>
    take(desk, named(await desk.api.ask({ document: SignInDocument, variables: { input } }), (data) => data.signIn)))

/** An invitation makes the account and signs it in at once. */
export const acceptInvitation = (desk: Desk, input: InvitationAcceptInput): Promise<boolean> =>
  working(desk, (phrases) => phrases.signing.signingIn, async () =>
    take(desk, named(await desk.api.ask({ document: InvitationAcceptDocument, variables: { input } }), (data) => data.invitationAccept)))

/** The owner of an account chooses a new password by the administrator's link, and is signed in with it. */
export const choosePassword = (desk: Desk, input: PasswordResetAcceptInput): Promise<boolean> =>
  working(desk, (phrases) => phrases.signing.signingIn, async () =>
    take(desk, named(await desk.api.ask({ document: PasswordResetAcceptDocument, variables: { input } }), (data) => data.passwordResetAccept)))

/** What is in the sheet and in the pane stays; only the right to send goes. */
export const signOut = async (desk: Desk): Promise<void> => {
  await desk.api.ask({ document: SignOutDocument, variables: {} })
  token.set(null)
  desk.session.set({ account: null, ended: false })
  desk.provisions.set([])
  desk.notice.set({ tone: 'info', say: (phrases) => phrases.signing.signedOut })
  goTo('check')
}
