import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { refusalUnlessAdministrator } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { unlessTaken } from '#server/db/unless-taken.ts'
import { answer, decline } from '#server/graph/answer.ts'
import { Payload } from '#server/graph/payload.ts'
import { Day } from '#server/graph/scalars.ts'
import { faultsOfDays, faultsOfTexts, tidy } from '#server/graph/tidy.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { Authority } from './authority.entity.ts'

@InputType({ description: 'A new authority.' })
export class AuthorityCreateInput {
  @Field(() => String, { description: 'Code by which people know it; unique.' })
  code!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => String, { description: 'What kind of unit it is, in the words of its own time.' })
  kind!: string

  @Field(() => Day, { nullable: true, description: 'First day it existed; null: not known.' })
  from?: string | null

  @Field(() => Day, { nullable: true, description: 'Last day; null: still there.' })
  to?: string | null

  @Field(() => ID, { nullable: true, description: 'The authority above it; null: the topmost.' })
  parent?: string | null
}

@ObjectType({ description: 'The authority after the change.' })
export class AuthorityPayload extends Payload {
  @Field(() => Authority, { nullable: true, description: 'The authority; null where the request was declined.' })
  authority: Authority | null = null
}

/** Makes an authority, under another one or topmost. */
export async function authorityCreate(context: Context, input: AuthorityCreateInput): Promise<AuthorityPayload> {
  const { code, name, kind, from = null, to = null } = input
  const faults = [...refusalUnlessAdministrator(context), ...faultsOfTexts({ code, name, kind }), ...faultsOfDays(input)]
  if (faults.length > 0) return decline(AuthorityPayload, ...faults)
  const parent = input.parent ? await context.em.findOne(Authority, { id: input.parent }) : null
  if (input.parent && !parent) return decline(AuthorityPayload, refuse('notAvailable', {}, ['input', 'parent']))
  const authority = Object.assign(new Authority(), { code: tidy(code), name: tidy(name), kind: tidy(kind), from, to, parent })
  const made = await unlessTaken(() => context.em.transactional((em) => em.persist(authority).flush().then(() => true)))
  return made ? answer(AuthorityPayload, { authority }) : decline(AuthorityPayload, refuse('codeTaken', { code: authority.code }, ['input', 'code']))
}
