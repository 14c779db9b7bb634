import { Field, Int, ObjectType } from 'type-graphql'
import { Authority } from '#server/authority/authority.entity.ts'
import { Moment, SchoolYearLabel } from '#server/graph/scalars.ts'
import { Ruleset } from '#server/ruleset/ruleset.type.ts'
import { School } from '#server/school/school.entity.ts'
import type { Submission } from './submission.entity.ts'

@ObjectType({ description: 'Proof of what was handed over, when and to whom. It never changes.' })
export class Receipt {
  @Field(() => String, { description: 'Its number, without gaps within an authority and a school year.' })
  number!: string

  @Field(() => Moment, { description: 'When the plan arrived.' })
  at!: Date

  @Field(() => String, { description: 'SHA-256 of the canonical text of the plan.' })
  sha256!: string

  @Field(() => Int, { description: 'People in the plan.' })
  people!: number

  @Field(() => Int, { description: 'Modules chosen.' })
  registrations!: number

  @Field(() => SchoolYearLabel, { description: 'The year planned.' })
  schoolYear!: string

  @Field(() => School, { description: 'Whose plan.' })
  school!: School

  @Field(() => Authority, { description: 'Who received it.' })
  authority!: Authority

  @Field(() => Boolean, { description: 'True if it arrived on the day of the deadline or after it.' })
  late!: boolean

  @Field(() => Ruleset, { description: 'The rules it was checked with.' })
  ruleset!: Ruleset
}

/** The receipt of a submission whose plan and school are loaded. */
export const receiptOf = (submission: Submission): Receipt =>
  Object.assign(new Receipt(), {
    number: submission.number,
    at: submission.at,
    sha256: submission.sha256,
    people: submission.people,
    registrations: submission.registrations,
    schoolYear: submission.schoolYear,
    school: submission.plan.school,
    authority: submission.authority,
    late: submission.late,
    ruleset: { version: submission.rulesetVersion, sha256: submission.rulesetSha256, localSha256: submission.rulesetLocalSha256 },
  })
