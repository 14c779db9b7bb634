import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { viewerOrThrow } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { Day } from '#server/graph/scalars.ts'
import { checkText, longestText } from './check-text.ts'
import { LegalBasisPayload } from './legal-report.types.ts'

@Resolver()
export class LegalBasisResolver {
  @Query(() => LegalBasisPayload, { description: 'Judges the legal bases a plan or letter cites: whether each instrument exists, its date, whether it was in force on the signing day, whom it binds, what is missing. Nothing of the text is kept.' })
  legalBasisCheck(
    @Ctx() context: Context,
    @Arg('text', () => String, { description: `The document as plain text, a paragraph a line; at most ${String(longestText)} characters.` }) text: string,
    @Arg('signedOn', () => Day, { nullable: true, description: 'The signing day, where the text does not say it or another is meant.' }) signedOn?: string | null,
  ): LegalBasisPayload {
    viewerOrThrow(context)
    return checkText(text, signedOn ?? null)
  }
}
