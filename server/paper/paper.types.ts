import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { PaperKind } from '#schema/documents/year/paper-kinds.ts'
import { DocumentFinding } from '#server/document/document.types.ts'
import { Payload } from '#server/graph/payload.ts'
import { Day, SchoolYearLabel } from '#server/graph/scalars.ts'
import { YearWriteInput } from '#server/year/record.types.ts'
import { PaperKindSet } from './kinds.ts'
import { Paper } from './paper.entity.ts'

@InputType({ description: 'Which paper, and what the office adds.' })
export class PaperIssueInput extends YearWriteInput {
  @Field(() => PaperKindSet, { description: 'Which paper.' })
  kind!: PaperKind

  @Field(() => ID, { nullable: true, description: 'Whom it is on; for PERSONAL_PLAN and FIVE_YEAR_RECORD.' })
  person?: string | null

  @Field(() => String, { nullable: true, description: 'Which team; for TEAM_PLAN, and PERSONAL_SLIPS of one team.' })
  team?: string | null

  @Field(() => String, { nullable: true, description: 'Number and symbol, such as 12/BC-MNBC. Left out: the next free one; empty: a place is left for it.' })
  number?: string | null

  @Field(() => String, { nullable: true, description: 'Place that stands before the day.' })
  place?: string | null

  @Field(() => Day, { nullable: true, description: 'Day of signing; left out: today. Bases are those in force on it, results those had by then.' })
  signedOn?: string | null

  @Field(() => String, { nullable: true, description: 'Name of who signs.' })
  signer?: string | null

  @Field(() => String, { nullable: true, description: 'Council whose proposal the decision follows; for RECOGNITION_DECISION. Left out: none is named.' })
  council?: string | null

  @Field(() => Boolean, { nullable: true, description: 'A deputy signs for the principal (KT.). True whatever is said where a deputy issues it.' })
  onBehalf?: boolean | null
}

@ObjectType({ description: 'A paper that was not issued: marked as a draft, kept nowhere.' })
export class PaperDraft {
  @Field(() => String, { description: 'Name to save it under.' })
  fileName!: string

  @Field(() => String, { description: 'The file, in base64.' })
  base64!: string

  @Field(() => Int, { description: 'Its length in bytes.' })
  bytes!: number

  @Field(() => String, { description: 'SHA-256 of its bytes.' })
  sha256!: string

  @Field(() => String, { nullable: true, description: 'The number it would have; null: none.' })
  number!: string | null
}

@ObjectType({ description: 'The paper that was issued, or its draft, or why there is neither.' })
export class PaperIssuePayload extends Payload {
  @Field(() => Paper, { nullable: true, description: 'The paper as it is kept; null: declined, or VALIDATE.' })
  paper: Paper | null = null

  @Field(() => PaperDraft, { nullable: true, description: 'The draft; null: declined, or COMMIT.' })
  draft: PaperDraft | null = null

  @Field(() => String, { nullable: true, description: 'The next free number of this sort of paper in that calendar year, as far as this server knows; null: the paper takes none.' })
  suggestedNumber: string | null = null

  @Field(() => [DocumentFinding], { description: 'What is wrong or worth knowing about its legal bases, gravest first; nothing for papers without any.' })
  findings: DocumentFinding[] = []

  @Field(() => Boolean, { description: 'True where the same request was answered before and this is that answer.' })
  replayed: boolean = false
}

@InputType({ description: 'Why a paper holds no longer.' })
export class PaperRevokeInput {
  @Field(() => String, { description: 'The reason, at most 500 characters; shown to the school alone.' })
  reason!: string

  @Field(() => String, { description: 'Names this request: sent twice, it happens once.' })
  idempotencyKey!: string
}

@ObjectType({ description: 'The paper that was revoked, or why it was not.' })
export class PaperRevokePayload extends Payload {
  @Field(() => Paper, { nullable: true, description: 'The paper; null: declined.' })
  paper: Paper | null = null

  @Field(() => Boolean, { description: 'True where the same request was answered before and this is that answer.' })
  replayed: boolean = false
}

@ObjectType({ description: 'Whether a paper was issued. Names no person.' })
export class PaperVerification {
  @Field(() => Boolean, { description: 'True where such a paper was issued.' })
  known!: boolean

  @Field(() => PaperKindSet, { nullable: true, description: 'Which paper; null: unknown, or several have this number.' })
  kind: PaperKind | null = null

  @Field(() => String, { nullable: true, description: 'Its number.' })
  number: string | null = null

  @Field(() => Day, { nullable: true, description: 'Day of signing.' })
  issuedOn: string | null = null

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  schoolName: string | null = null

  @Field(() => SchoolYearLabel, { nullable: true, description: 'Of which school year.' })
  schoolYear: string | null = null

  @Field(() => String, { nullable: true, description: 'SHA-256 of its bytes.' })
  sha256: string | null = null

  @Field(() => Day, { nullable: true, description: 'Day it was revoked on; null: it was not.' })
  revokedOn: string | null = null

  @Field(() => String, { description: 'The answer in words, Vietnamese.' })
  textVi!: string

  @Field(() => String, { description: 'The answer in words, English.' })
  textEn!: string
}

@ObjectType({ description: 'A zip of what a school issued and handed over in a year, with a list of hashes.' })
export class BinderPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Name to save it under.' })
  fileName: string | null = null

  @Field(() => String, { nullable: true, description: 'The zip, in base64.' })
  base64: string | null = null

  @Field(() => String, { nullable: true, description: 'SHA-256 of its bytes; the same year gives the same bytes.' })
  sha256: string | null = null

  @Field(() => Int, { nullable: true, description: 'How many files are in it besides the lists of hashes.' })
  files: number | null = null
}
