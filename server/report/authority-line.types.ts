import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { planLines, type Level, type PlanLine as Row, type Rating, type Role } from '#schema/tables/plan-lines.ts'
import { shownCellOf } from '#server/db/cell.ts'
import { PageInfo } from '#server/graph/page.ts'
import { Moment } from '#server/graph/scalars.ts'
import { planLineDescriptions } from '#server/locale/plan-line.ts'
import { PlanStateSet, type PlanState } from '#server/plan/plan-state.ts'

const cell = shownCellOf(planLines, planLineDescriptions)

@ObjectType({ description: 'One person as a school handed them over. Its columns are those of schema/tables/plan-lines.ts.' })
export class AuthorityLine implements Row {
  @Field(() => ID, { description: 'Who it is; the same in every handing over.' })
  personId!: string

  @Field(() => ID, { description: 'Whose line.' })
  schoolId!: string

  @Field(() => String, { description: 'Code of the school.' })
  schoolCode!: string

  @Field(() => String, { description: 'Name of the school.' })
  schoolName!: string

  @Field(() => PlanStateSet, { description: 'PUSHED, SENT_BACK or ACCEPTED.' })
  state!: PlanState

  @Field(() => String, { description: 'Number of the receipt of that handing over.' })
  receipt!: string

  @Field(() => Moment, { description: 'When it was handed over.' })
  at!: Date

  @Field(() => Boolean, { description: 'True if it was handed over late.' })
  late!: boolean

  @cell staffCode: string | null = null
  @cell fullName: string | null = null
  @cell birthDate: string | null = null
  @cell gender: Row['gender'] = null
  @cell role: Role | null = null
  @cell roleText: string | null = null
  @cell status: Row['status'] = null
  @cell school: string | null = null
  @cell group: string | null = null
  @cell level: Level | null = null
  @cell subject: string | null = null
  @cell qualification: string | null = null
  @cell modules: readonly string[] = []
  @cell programme01: string | null = null
  @cell programme02: string | null = null
  @cell periods01: number | null = null
  @cell periods02: number | null = null
  @cell periods03: number | null = null
  @cell previousModules: readonly string[] = []
  @cell startDate: string | null = null
  @cell endDate: string | null = null
  @cell score01: number | null = null
  @cell score02: number | null = null
  @cell score03: number | null = null
  @cell tests: readonly string[] = []
  @cell average: number | null = null
  @cell compliance: string | null = null
  @cell rating: Rating | null = null
  @cell note: string | null = null
}

@ObjectType({ description: 'One line of a page.' })
export class AuthorityLineEdge {
  @Field(() => String, { description: 'Pass as `after` to go on from here.' })
  cursor!: string

  @Field(() => AuthorityLine, { description: 'The line itself.' })
  node!: AuthorityLine
}

@ObjectType({ description: 'A page of what the schools of an authority handed over.' })
export class AuthorityLineConnection {
  @Field(() => [AuthorityLineEdge], { description: 'The lines by school code, in the order of each sheet.' })
  edges!: AuthorityLineEdge[]

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo

  @Field(() => Int, { description: 'People in all that was asked for; those who left come on top.' })
  people!: number
}

@InputType({ description: 'Which lines. Fields left out do not matter.' })
export class AuthorityLineWhere {
  @Field(() => [ID], { nullable: true, description: 'Only these schools, by id.' })
  schools?: string[] | null

  @Field(() => [PlanStateSet], { nullable: true, description: 'Only plans in these states; left out: PUSHED and ACCEPTED.' })
  states?: PlanState[] | null

  @Field(() => Moment, { nullable: true, description: 'Only plans handed over or decided on after this moment.' })
  changedSince?: Date | null
}
