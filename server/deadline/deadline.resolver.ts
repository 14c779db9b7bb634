import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { Context } from '#server/context.ts'
import { DeadlinePayload, DeadlineSetInput } from './deadline.types.ts'
import { setDeadline } from './set-deadline.ts'

@Resolver()
export class DeadlineResolver {
  @Mutation(() => DeadlinePayload, {
    description: 'An officer fixes the deadline of a year. Later than an authority above: declined. Earlier than one below: kept, and both sides are named in userErrors.',
  })
  deadlineSet(
    @Ctx() context: Context,
    @Arg('authority', () => ID, { description: 'Whose deadline.' }) authority: string,
    @Arg('input', () => DeadlineSetInput, { description: 'The deadline.' }) input: DeadlineSetInput,
  ): Promise<DeadlinePayload> {
    return setDeadline(context, authority, input)
  }
}
