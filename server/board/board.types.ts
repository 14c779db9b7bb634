import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Authority } from '#server/authority/authority.entity.ts'
import { Deadline } from '#server/deadline/deadline.types.ts'
import { Moment, SchoolYearLabel } from '#server/graph/scalars.ts'
import { School } from '#server/school/school.entity.ts'
import { Receipt } from '#server/submission/receipt.type.ts'
import { BoardStateSet, type BoardState } from './board-state.ts'

@ObjectType({ description: 'One school on the board.' })
export class BoardRow {
  @Field(() => School, { description: 'The school.' })
  school!: School

  @Field(() => BoardStateSet, { description: 'Where its plan stands, seen from the authority.' })
  state!: BoardState

  @Field(() => Boolean, { description: 'True where it was handed over too late, or is missing though the deadline has come.' })
  late!: boolean

  @Field(() => String, { description: 'Why it stands there, in Vietnamese.' })
  becauseVi!: string

  @Field(() => String, { description: 'Why it stands there, in English.' })
  becauseEn!: string

  @Field(() => ID, { nullable: true, description: 'The plan, where you may read it now.' })
  planId!: string | null

  @Field(() => Int, { nullable: true, description: 'People in what was handed over.' })
  people!: number | null

  @Field(() => Moment, { nullable: true, description: 'When it was handed over.' })
  at!: Date | null

  @Field(() => Receipt, { nullable: true, description: 'Its receipt.' })
  receipt!: Receipt | null
}

@ObjectType({ description: 'The rows counted by their state; together they are all schools.' })
export class BoardTotals {
  @Field(() => Int, { description: 'All schools.' })
  schools!: number

  @Field(() => Int, { description: 'Have handed over nothing.' })
  missing!: number

  @Field(() => Int, { description: 'Handed over in time, not decided yet.' })
  sent!: number

  @Field(() => Int, { description: 'Handed over late, not decided yet.' })
  late!: number

  @Field(() => Int, { description: 'Sent back.' })
  returned!: number

  @Field(() => Int, { description: 'Accepted.' })
  accepted!: number
}

@ObjectType({ description: 'Which schools have sent, are late, were returned, were accepted, are missing.' })
export class Board {
  @Field(() => Authority, { description: 'Whose board.' })
  authority!: Authority

  @Field(() => SchoolYearLabel, { description: 'Which year.' })
  schoolYear!: string

  @Field(() => Deadline, { description: 'The deadline that counts.' })
  deadline!: Deadline

  @Field(() => [BoardRow], { description: 'Its schools by code.' })
  rows!: BoardRow[]

  @Field(() => BoardTotals, { description: 'The rows counted.' })
  totals!: BoardTotals
}
