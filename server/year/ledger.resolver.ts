import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { viewerOrThrow } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { ledgerOf } from './ledger/ledger-of.ts'
import { written } from './open-book.ts'
import { RollOverPlace, YearPlace } from './place.types.ts'
import { RollOverInput } from './record.types.ts'
import { previewRollOver } from './roll-over/preview-roll-over.ts'
import { rollOverYear } from './roll-over/roll-over-year.ts'
import { RollOverPreview, YearLedger } from './told/book.ts'
import { YearRecordPayload } from './told/payloads.ts'

/** What goes from year to year: obligations, the record of a person, and the people themselves. */
@Resolver()
export class LedgerResolver {
  @Query(() => YearLedger, { nullable: true, description: "A person's obligations over all years of this school, and the record of the last five. Null where the school is hidden or never had the person." })
  yearLedger(
    @Ctx() context: Context,
    @Arg('school', () => ID, { description: 'Whose years.' }) school: string,
    @Arg('person', () => ID, { description: 'Whose.' }) person: string,
  ): Promise<object | null> {
    viewerOrThrow(context)
    return ledgerOf(context, school, person)
  }

  @Query(() => RollOverPreview, { nullable: true, description: 'What rolling over into this year would do; writes nothing.' })
  rollOverPreview(
    @Ctx() context: Context,
    @Args(() => RollOverPlace) { from, ...place }: RollOverPlace,
  ): Promise<object | null> {
    viewerOrThrow(context)
    return previewRollOver(context, place, from)
  }

  @Mutation(() => YearRecordPayload, { description: 'Takes people over from an earlier year. Can be undone (undoRollOver) while nothing else was entered for them.' })
  yearRollOver(
    @Ctx() context: Context,
    @Args(() => YearPlace) place: YearPlace,
    @Arg('input', () => RollOverInput, { description: 'From which year, and the version seen.' }) input: RollOverInput,
  ): Promise<object> {
    return written(context, place, (open) => rollOverYear(context, open, input))
  }
}
