import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { viewerOrThrow } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { written } from '../open-book.ts'
import { YearPlace } from '../place.types.ts'
import { YearRecordPayload } from '../told/payloads.ts'
import { acceptTransfer } from './accept-transfer.ts'
import { offerTransfer } from './offer-transfer.ts'
import { transfersFrom, transfersTo } from './show-transfers.ts'
import { TransferAcceptInput, TransferOffered, TransferOfferInput, TransferTold, TransferWithdrawInput } from './transfer.types.ts'
import { withdrawTransfer } from './withdraw-transfer.ts'

/** People who move between schools of this server. */
@Resolver()
export class TransferResolver {
  @Query(() => [TransferTold], { description: 'Who was offered to a school by others of this server, the latest first. Empty where the school is hidden.' })
  transfers(@Ctx() context: Context, @Arg('school', () => ID, { description: 'The receiving school.' }) school: string): Promise<object[]> {
    viewerOrThrow(context)
    return transfersTo(context, school)
  }

  @Query(() => [TransferOffered], { description: 'Whom a school offered to others of this server, the latest first. Empty where the school is hidden.' })
  transfersOffered(@Ctx() context: Context, @Arg('school', () => ID, { description: 'The sending school.' }) school: string): Promise<object[]> {
    viewerOrThrow(context)
    return transfersFrom(context, school)
  }

  @Mutation(() => YearRecordPayload, { description: 'Takes an offer back while nobody has accepted it: the standings are as before, the other school sees nothing any more.' })
  transferWithdraw(
    @Ctx() context: Context,
    @Args(() => YearPlace) place: YearPlace,
    @Arg('input', () => TransferWithdrawInput, { description: 'Which offer, and why.' }) input: TransferWithdrawInput,
  ): Promise<object> {
    return written(context, place, (open) => withdrawTransfer(context, open, input))
  }

  @Mutation(() => YearRecordPayload, { description: 'Somebody moves to another school of this server: enters the standing, and lets that school see what was earned here.' })
  transferOffer(
    @Ctx() context: Context,
    @Args(() => YearPlace) place: YearPlace,
    @Arg('input', () => TransferOfferInput, { description: 'Who, and where to.' }) input: TransferOfferInput,
  ): Promise<object> {
    return written(context, place, (open) => offerTransfer(context, open, input))
  }

  @Mutation(() => YearRecordPayload, { description: 'The receiving school takes somebody in, with the periods they bring.' })
  transferAccept(
    @Ctx() context: Context,
    @Args(() => YearPlace) place: YearPlace,
    @Arg('input', () => TransferAcceptInput, { description: 'Who was offered.' }) input: TransferAcceptInput,
  ): Promise<object> {
    return written(context, place, (open) => acceptTransfer(context, open, input))
  }
}
