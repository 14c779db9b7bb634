import { Field, InputType, Int } from 'type-graphql'
import { ErrorPolicySet, WriteModeSet, type ErrorPolicy, type WriteMode } from '#server/plan/closed-sets.ts'
import { SchoolYearLabel } from '#server/graph/scalars.ts'
import { YearActInput } from './input/acts.ts'

/** Most acts of one request. */
export const mostActs = 300

@InputType({ description: 'What every request that writes into a year says.' })
export class YearWriteInput {
  @Field(() => Int, { description: 'Version of the book that was seen; an empty book has 0.' })
  version!: number

  @Field(() => String, { description: 'Same key and body give the first answer again; another body is refused.' })
  idempotencyKey!: string

  @Field(() => WriteModeSet, { defaultValue: 'commit', description: 'VALIDATE writes nothing.' })
  mode: WriteMode = 'commit'
}

@InputType({ description: 'Acts in their order.' })
export class YearRecordInput extends YearWriteInput {
  @Field(() => [YearActInput], { description: 'From 1 to 300 acts.' })
  acts!: object[]

  @Field(() => ErrorPolicySet, { defaultValue: 'acceptValid', description: 'What becomes of the others where some are declined.' })
  errorPolicy: ErrorPolicy = 'acceptValid'
}

@InputType({ description: 'Taking people and choices over from the sheet.' })
export class YearDrawInput extends YearWriteInput {}

@InputType({ description: 'Taking people over from an earlier year.' })
export class RollOverInput extends YearWriteInput {
  @Field(() => SchoolYearLabel, { description: 'From which year.' })
  from!: string
}
