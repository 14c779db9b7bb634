import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '#server/context.ts'
import { invitationAccept } from './invitation-accept.ts'
import { passwordResetAccept } from './password-reset-accept.ts'
import { InvitationAcceptInput, PasswordResetAcceptInput, SignInInput, SignInPayload, SignOutPayload } from './payloads.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

@Resolver()
export class SessionResolver {
  @Mutation(() => SignInPayload, { description: 'Begins a session; tries are counted per name and address.' })
  signIn(@Ctx() context: Context, @Arg('input', () => SignInInput, { description: 'Who wants in.' }) input: SignInInput): Promise<SignInPayload> {
    return signIn(context, input)
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session of this token at once.' })
  signOut(@Ctx() context: Context): Promise<SignOutPayload> {
    return signOut(context)
  }

  @Mutation(() => SignInPayload, { description: 'Makes the account an invitation is for, and signs it in.' })
  invitationAccept(
    @Ctx() context: Context,
    @Arg('input', () => InvitationAcceptInput, { description: 'The link and the new account.' }) input: InvitationAcceptInput,
  ): Promise<SignInPayload> {
    return invitationAccept(context, input)
  }

  @Mutation(() => SignInPayload, { description: 'Sets the password a reset link is for, ends every session of that account, and signs it in.' })
  passwordResetAccept(
    @Ctx() context: Context,
    @Arg('input', () => PasswordResetAcceptInput, { description: 'The link and the new password.' }) input: PasswordResetAcceptInput,
  ): Promise<SignInPayload> {
    return passwordResetAccept(context, input)
  }
}
