import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ownSchools, viewerOrThrow } from '#server/account/scope.ts'
import type { Context } from '#server/context.ts'
import { StaleSentence } from '#server/document/document.types.ts'
import { answer, decline } from '#server/graph/answer.ts'
import { SchoolYearLabel } from '#server/graph/scalars.ts'
import { binderWords } from '#server/locale/binder.ts'
import { vi } from '#server/locale/vi.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { openYear } from '#server/year/open-year.ts'
import { binderOf, binderZip } from './binder.ts'
import { issuePaper } from './issue-paper.ts'
import { Paper } from './paper.entity.ts'
import { BinderPayload, PaperIssueInput, PaperIssuePayload, PaperRevokeInput, PaperRevokePayload, PaperVerification } from './paper.types.ts'
import { PaperRevocation } from './revocation.entity.ts'
import { revocationOf } from './revocations.ts'
import { revokePaper } from './revoke-paper.ts'
import { staleOfPaper } from './stale-of-paper.ts'
import { waitBeforeVerifying } from './verify-limit.ts'
import { verifyPaper } from './verify-paper.ts'

const MOST_BYTES = 20_000_000

@ArgsType()
class YearArgs {
  @Field(() => ID, { description: 'The school.' })
  school!: string

  @Field(() => SchoolYearLabel, { description: 'The school year.' })
  schoolYear!: string
}

@ArgsType()
class IssueArgs extends YearArgs {
  @Field(() => PaperIssueInput, { description: 'Which paper, and what the office adds.' })
  input!: PaperIssueInput
}

@Resolver(() => Paper)
export class PaperResolver {
  @Query(() => [Paper], { description: 'Papers a school issued in a year, newest first; none where the school is hidden or not yours.' })
  async papers(@Ctx() context: Context, @Args(() => YearArgs) { school, schoolYear }: YearArgs): Promise<Paper[]> {
    viewerOrThrow(context)
    const open = await openYear(context, school, schoolYear)
    return 'refusal' in open ? [] : context.em.find(Paper, { school, schoolYear }, { orderBy: { at: 'desc', id: 'asc' } })
  }

  @Query(() => Paper, { nullable: true, description: 'One issued paper, with its bytes where they are asked for; null where it does not exist or is not yours.' })
  async paper(@Ctx() context: Context, @Arg('id', () => ID, { description: 'The paper.' }) id: string): Promise<Paper | null> {
    return context.em.findOne(Paper, { id, school: { $in: ownSchools(viewerOrThrow(context)) } })
  }

  @Query(() => PaperVerification, { description: 'Whether a paper of this number, of this SHA-256, or both was issued. Needs no session and names no person; 60 questions in a quarter of an hour.' })
  async paperVerify(
    @Ctx() { em, address }: Context,
    @Arg('number', () => String, { nullable: true, description: 'Number and symbol as printed.' }) number: string | null,
    @Arg('sha256', () => String, { nullable: true, description: "SHA-256 of the file's bytes, in hexadecimal." }) sha256: string | null,
  ): Promise<PaperVerification> {
    const seconds = await waitBeforeVerifying(address)
    if (seconds > 0) throw new GraphQLError(vi.tooManyAttempts({ seconds }), { extensions: { code: 'RATE_LIMITED' } })
    return verifyPaper(em, { number: number ?? null, sha256: sha256 ?? null })
  }

  @Mutation(() => PaperIssuePayload, { description: 'Makes out a paper, gives it its number, keeps its bytes for ever: the principal, or a deputy under a delegation. VALIDATE makes a draft for anybody of the school and keeps nothing.' })
  async paperIssue(@Ctx() context: Context, @Args(() => IssueArgs) { school, schoolYear, input }: IssueArgs): Promise<PaperIssuePayload> {
    const open = await openYear(context, school, schoolYear)
    return 'refusal' in open ? decline(PaperIssuePayload, open.refusal) : issuePaper(context, open, input)
  }

  @Mutation(() => PaperRevokePayload, { description: 'Says that a paper holds no longer: the principal, or a deputy under a delegation. The paper stays, its number stays taken, and verifying tells the day.' })
  async paperRevoke(@Ctx() context: Context, @Arg('paper', () => ID, { description: 'The paper.' }) paper: string, @Arg('input', () => PaperRevokeInput, { description: 'Why.' }) input: PaperRevokeInput): Promise<PaperRevokePayload> {
    return revokePaper(context, paper, input)
  }

  @Mutation(() => BinderPayload, { description: 'All issued papers, receipts, what was entered in the year and a list of hashes, of evidence too, in one zip. The same year gives the same bytes.' })
  async inspectionBinder(@Ctx() context: Context, @Args(() => YearArgs) place: YearArgs): Promise<BinderPayload> {
    const open = await openYear(context, place.school, place.schoolYear)
    if ('refusal' in open) return decline(BinderPayload, open.refusal)
    const binder = await binderOf(context.em, place)
    if (binder.files.length === 0) return decline(BinderPayload, refuse('binderEmpty', {}))
    const zip = binderZip(binder, { school: open.school.name, schoolYear: place.schoolYear })
    if (zip.length > MOST_BYTES) return decline(BinderPayload, refuse('binderTooLarge', { most: MOST_BYTES }))
    return answer(BinderPayload, { fileName: binderWords.file(open.school.code, place.schoolYear), base64: Buffer.from(zip).toString('base64'), sha256: createHash('sha256').update(zip).digest('hex'), files: binder.files.length })
  }

  @FieldResolver(() => String, { description: 'The file, in base64, as it was issued.' })
  async base64(@Ctx() { em }: Context, @Root() { id }: Paper): Promise<string> {
    return (await em.findOneOrFail(Paper, { id }, { populate: ['content'] })).content
  }

  @FieldResolver(() => PaperRevocation, { nullable: true, description: 'That it holds no longer; null: it was not revoked.' })
  revoked(@Ctx() context: Context, @Root() paper: Paper): Promise<PaperRevocation | null> {
    return revocationOf(context, paper)
  }

  @FieldResolver(() => [StaleSentence], { description: 'What in it is no longer true of the book, or of the plan, as it stands.' })
  stale(@Ctx() context: Context, @Root() paper: Paper): Promise<StaleSentence[]> {
    return staleOfPaper(context, paper)
  }
}
