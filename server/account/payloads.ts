import { Field, InputType, ObjectType } from 'type-graphql'
import { Moment } from '#server/graph/scalars.ts'
import { Payload } from '#server/graph/payload.ts'
import { Account } from './account.entity.ts'
import { Session } from './session.entity.ts'

@InputType({ description: 'Who wants in.' })
export class SignInInput {
  @Field(() => String, { description: 'Name of the account.' })
  username!: string

  @Field(() => String, { description: 'Its password.' })
  password!: string
}

@InputType({ description: 'The account somebody makes with an invitation.' })
export class InvitationAcceptInput {
  @Field(() => String, { description: 'The secret part of the invitation link.' })
  token!: string

  @Field(() => String, { description: 'Name to sign in with; lower case letters without accents, digits, dots, hyphens.' })
  username!: string

  @Field(() => String, { description: 'Name shown to others.' })
  displayName!: string

  @Field(() => String, { description: 'At least ten characters; a long sentence is best.' })
  password!: string
}

@ObjectType({ description: 'The answer to signing in.' })
export class SignInPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Send as `Authorization: Bearer …`; told once.' })
  token: string | null = null

  @Field(() => Session, { nullable: true, description: 'How long it lasts.' })
  session: Session | null = null

  @Field(() => Account, { nullable: true, description: 'Who signed in.' })
  account: Account | null = null
}

@ObjectType({ description: 'The answer to signing out.' })
export class SignOutPayload extends Payload {}

@ObjectType({ description: 'The answer to inviting somebody.' })
export class InvitationPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The link to hand over; told once, good for one account.' })
  url: string | null = null

  @Field(() => Moment, { nullable: true, description: 'After this moment the link is dead.' })
  expiresAt: Date | null = null
}

@InputType({ description: 'The password somebody chooses by means of a reset link.' })
export class PasswordResetAcceptInput {
  @Field(() => String, { description: 'The secret part of the link.' })
  token!: string

  @Field(() => String, { description: 'At least ten characters; a long sentence is best.' })
  password!: string
}

@ObjectType({ description: 'The answer to offering a new password.' })
export class PasswordResetPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The link to hand to the owner of the account; told once, good for one change.' })
  url: string | null = null

  @Field(() => Moment, { nullable: true, description: 'After this moment the link is dead.' })
  expiresAt: Date | null = null

  @Field(() => Account, { nullable: true, description: 'Whose password may be changed with it.' })
  account: Account | null = null
}

@ObjectType({ description: 'The account after the change.' })
export class AccountPayload extends Payload {
  @Field(() => Account, { nullable: true, description: 'The account; null where the request was declined.' })
  account: Account | null = null
}
