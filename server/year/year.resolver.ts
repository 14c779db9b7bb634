import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { viewerOrThrow } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { attachEvidence } from '#server/evidence/attach-evidence.ts'
import { EvidenceAttachInput } from '#server/evidence/evidence.types.ts'
import { BookTold } from './book-told.ts'
import { drawYear } from './draw/draw-year.ts'
import { entriesTold } from './entry-told.ts'
import { MarksCompareInput, MarksComparePayload } from './marks/marks.types.ts'
import { marksCompare } from './marks/marks-compare.ts'
import { openBook, written } from './open-book.ts'
import { peopleWhere, YearPeopleWhere } from './people-where.ts'
import { EntriesPage, YearPlace } from './place.types.ts'
import { recordYear } from './record-year.ts'
import { YearDrawInput, YearRecordInput } from './record.types.ts'
import type { PersonTold } from './tell-person.ts'
import { YearBook, YearEntryTold } from './told/book.ts'
import { YearDrawPayload, YearRecordPayload } from './told/payloads.ts'
import { YearPerson } from './told/person.ts'

@Resolver(() => YearBook)
export class YearResolver {
  @Query(() => YearBook, { nullable: true, description: 'Null where the school is hidden or the viewer has no role in it. An empty book where nothing was entered yet.' })
  async yearBook(
    @Ctx() context: Context,
    @Args(() => YearPlace) place: YearPlace,
  ): Promise<BookTold | null> {
    viewerOrThrow(context)
    return openBook(context, place)
  }

  @FieldResolver(() => [YearPerson], { description: 'The people of the year, in the order in which they came.' })
  people(
    @Root() book: BookTold,
    @Arg('where', () => YearPeopleWhere, { nullable: true, description: 'Which; null: all.' }) where?: YearPeopleWhere | null,
  ): Promise<readonly PersonTold[]> {
    return peopleWhere(book.people, where ?? {})
  }

  @FieldResolver(() => [YearEntryTold], { description: 'What happened, oldest first, page by page.' })
  entries(
    @Root() book: BookTold,
    @Args(() => EntriesPage) { first, after, person }: EntriesPage,
  ): object[] {
    return entriesTold(book, { first, after: after ?? 0, person: person ?? null })
  }

  @Mutation(() => YearRecordPayload, {
    description: 'Enters acts in their order, each judged on the book the acts before it left. ACCEPT_VALID enters those that can be; ALL_OR_NOTHING none if one is declined. VALIDATE writes nothing.',
  })
  yearRecord(
    @Ctx() context: Context,
    @Args(() => YearPlace) place: YearPlace,
    @Arg('input', () => YearRecordInput, { description: 'The acts.' }) input: YearRecordInput,
  ): Promise<object> {
    return written(context, place, (open) => recordYear(context, open, input))
  }

  @Mutation(() => YearDrawPayload, {
    description: "Takes the people and their registered modules over from the plan's lines: who is not in the book joins, who has chosen nothing gets the sheet's choices; where book and sheet differ nothing is changed and the difference told.",
  })
  async yearDraw(
    @Ctx() context: Context,
    @Args(() => YearPlace) place: YearPlace,
    @Arg('input', () => YearDrawInput, { description: 'The version seen.' }) input: YearDrawInput,
  ): Promise<object> {
    const drawn = await written(context, place, (open) => drawYear(context, open, input))
    return { joined: 0, chosen: 0, ...drawn, drift: drawn.book?.drift ?? [] }
  }

  @Mutation(() => YearRecordPayload, { description: "Puts evidence beside a person's year: PDF, PNG or JPEG told by its bytes, no larger than `evidenceLimits` of the book." })
  evidenceAttach(
    @Ctx() context: Context,
    @Args(() => YearPlace) place: YearPlace,
    @Arg('input', () => EvidenceAttachInput, { description: 'The file.' }) input: EvidenceAttachInput,
  ): Promise<object> {
    return written(context, place, (open) => attachEvidence(context, open, input))
  }

  @Mutation(() => MarksComparePayload, {
    description: "Reads a provider's or LMS's table and sets what it says beside what was planned and what the school has entered. Writes nothing; what is wanted is then entered with yearRecord.",
  })
  marksCompare(
    @Ctx() context: Context,
    @Args(() => YearPlace) place: YearPlace,
    @Arg('input', () => MarksCompareInput, { description: 'The table.' }) input: MarksCompareInput,
  ): Promise<object> {
    return marksCompare(context, place, input)
  }
}
