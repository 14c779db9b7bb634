import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Level } from '#schema/tables/plan-lines.ts'
import { Payload } from '#server/graph/payload.ts'
import { LevelSet, SchoolYearLabel } from '#server/graph/scalars.ts'
import { UserError } from '#server/graph/user-error.ts'
import { ErrorPolicySet, RowOutcomeSet, WriteModeSet, type ErrorPolicy, type RowOutcome, type WriteMode } from './closed-sets.ts'
import { PlanLine } from './plan-line.entity.ts'
import { Plan } from './plan.entity.ts'

@InputType({ description: 'What the school itself decided about its year; null where it decided nothing.' })
export class PlanContextInput {
  @Field(() => Int, { nullable: true, description: 'Modules each teacher chooses.' })
  modulesPerTeacher?: number | null

  @Field(() => Int, { nullable: true, description: 'Periods of programme 03.' })
  periods03?: number | null

  @Field(() => LevelSet, { nullable: true, description: 'The level of the whole roster; null: read per row.' })
  level?: Level | null
}

@InputType({ description: 'Where the rows come from.' })
export class WorkbookStampInput {
  @Field(() => String, { description: 'Id the add-in keeps inside the workbook.' })
  fileId!: string

  @Field(() => String, { description: 'Version of the add-in.' })
  addinVersion!: string
}

@InputType({ description: 'What the cells of one field say. A field left out keeps what the server has; no texts empties it.' })
export class FieldWrittenInput {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string

  @Field(() => [String], { description: 'Raw texts in sheet order.' })
  texts!: string[]
}

@InputType({ description: "The raw texts of one person's cells; the server reads them with the same code as the add-in." })
export class PlanRowInput {
  @Field(() => String, { description: "The sheet's own name for the row; unique in the request." })
  clientRowId!: string

  @Field(() => ID, { nullable: true, description: 'Who it is, where the workbook knows.' })
  personId?: string | null

  @Field(() => Boolean, { defaultValue: false, description: 'True answers ASK: this is none of the candidates.' })
  newPerson: boolean = false

  @Field(() => Int, { nullable: true, description: 'Version of the line the row was last refreshed from.' })
  baseVersion?: number | null

  @Field(() => [FieldWrittenInput], { description: 'Field by field.' })
  written!: FieldWrittenInput[]
}

@InputType({ description: 'A sheet, or a slice of one, on its way to the principal.' })
export class PlanSubmitInput {
  @Field(() => SchoolYearLabel, { description: 'The year it plans.' })
  schoolYear!: string

  @Field(() => String, { description: 'Same key and body give the first answer again; another body is refused. Each slice has its own.' })
  idempotencyKey!: string

  @Field(() => WriteModeSet, { defaultValue: 'commit', description: 'VALIDATE writes nothing.' })
  mode: WriteMode = 'commit'

  @Field(() => ErrorPolicySet, { defaultValue: 'acceptValid', description: 'What to do when some rows are refused.' })
  errorPolicy: ErrorPolicy = 'acceptValid'

  @Field(() => String, { description: 'Version of the rules the sheet was checked with.' })
  ruleset!: string

  @Field(() => Int, { nullable: true, description: 'Version of the plan the sheet was last refreshed from; null at first.' })
  baseVersion?: number | null

  @Field(() => PlanContextInput, { description: "The school's own decisions." })
  context!: PlanContextInput

  @Field(() => WorkbookStampInput, { description: 'Where the rows come from.' })
  workbook!: WorkbookStampInput

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'True on the last slice: lines that this workbook named last and that no slice since its last final one named are then removed, unless they changed after baseVersion.',
  })
  final: boolean = true

  @Field(() => Int, {
    nullable: true,
    description: 'Rows of the whole push, all slices together: with the last one, lines are removed only if so many different rows were named. Send it whenever there is more than one slice.',
  })
  rowsInAll?: number | null

  @Field(() => Int, { nullable: true, description: 'Place of the first of these rows in the whole push, from 0; null: they follow the slice before.' })
  firstRow?: number | null

  @Field(() => [PlanRowInput], { description: 'At most serviceLimits.rowsPerPush.' })
  rows!: PlanRowInput[]
}

@ObjectType({ description: 'Somebody the row could be about.' })
export class PersonCandidate {
  @Field(() => ID, { description: 'Send it as personId to choose.' })
  personId!: string

  @Field(() => String, { description: 'Name on file.' })
  fullName!: string

  @Field(() => String, { nullable: true, description: 'Birth date on file.' })
  birthDate!: string | null

  @Field(() => String, { nullable: true, description: 'Staff code on file.' })
  staffCode!: string | null
}

@ObjectType({ description: 'What became of one row. Keep `version` as its next baseVersion.' })
export class PlanRowResult {
  @Field(() => String, { description: "The sheet's own name for the row." })
  clientRowId!: string

  @Field(() => RowOutcomeSet, { description: 'What became of it.' })
  outcome!: RowOutcome

  @Field(() => ID, { nullable: true, description: 'Who it is; keep it in the workbook.' })
  personId!: string | null

  @Field(() => Int, { nullable: true, description: 'Version of the line now.' })
  version!: number | null

  @Field(() => [UserError], { description: 'Why it was not kept, or what the rules say about it.' })
  userErrors!: UserError[]

  @Field(() => [PersonCandidate], { description: 'With ASK: whom it could be about.' })
  candidates!: PersonCandidate[]

  @Field(() => PlanLine, { nullable: true, description: 'With MERGED and CONFLICT: the line as it is kept.' })
  line?: PlanLine | null
}

@ObjectType({ description: 'How many rows came to what.' })
export class SubmitSummary {
  @Field(() => Int, { description: 'New lines.' })
  created!: number

  @Field(() => Int, { description: 'Lines that took what the sheet says.' })
  changed!: number

  @Field(() => Int, { description: 'Lines that said the same already.' })
  unchanged!: number

  @Field(() => Int, { description: "Lines put together from this sheet's and others' changes." })
  merged!: number

  @Field(() => Int, { description: 'Rows refused, or in conflict.' })
  refused!: number

  @Field(() => Int, { description: 'Rows whose person is not certain.' })
  asked!: number

  @Field(() => Int, { description: 'Lines removed because the sheet has them no more.' })
  removed!: number
}

export const nothing: SubmitSummary = { created: 0, changed: 0, unchanged: 0, merged: 0, refused: 0, asked: 0, removed: 0 }

@ObjectType({ description: 'What became of a push of rows.' })
export class PlanSubmitPayload extends Payload {
  @Field(() => Plan, { nullable: true, description: 'The plan as it is kept; null where none was kept yet.' })
  plan: Plan | null = null

  @Field(() => [PlanRowResult], { description: 'In the order of the request.' })
  results: PlanRowResult[] = []

  @Field(() => SubmitSummary, { description: 'The results counted.' })
  summary: SubmitSummary = { ...nothing }

  @Field(() => Boolean, { description: 'True where this is the first answer told again.' })
  replayed: boolean = false
}
