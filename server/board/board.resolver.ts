import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { viewerOrThrow } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { SchoolYearLabel } from '#server/graph/scalars.ts'
import { Board } from './board.types.ts'
import { readBoard } from './read-board.ts'

@Resolver()
export class BoardResolver {
  @Query(() => Board, { nullable: true, description: 'Which schools have sent, are late, were returned, were accepted, are missing; null where it is not yours to see.' })
  board(
    @Ctx() context: Context,
    @Arg('authority', () => ID, { description: 'Whose board.' }) authority: string,
    @Arg('schoolYear', () => SchoolYearLabel, { description: 'Which year.' }) schoolYear: string,
  ): Promise<Board | null> {
    viewerOrThrow(context)
    return readBoard(context, authority, schoolYear)
  }
}
