import { Field, ObjectType } from 'type-graphql'
import { Authority } from '#server/authority/authority.entity.ts'
import { BoardStateSet, type BoardState } from '#server/board/board-state.ts'
import { Moment, SchoolYearLabel } from '#server/graph/scalars.ts'
import { School } from '#server/school/school.entity.ts'
import { ReportFigures } from './figures.types.ts'

@ObjectType({ description: "One school's line of the report." })
export class SummaryRow {
  @Field(() => School, { description: 'The school.' })
  school!: School

  @Field(() => BoardStateSet, { description: 'Where its plan stands, seen from the authority.' })
  state!: BoardState

  @Field(() => Boolean, { description: 'True where it was handed over too late, or is missing though the deadline has come.' })
  late!: boolean

  @Field(() => Moment, { nullable: true, description: 'When it was handed over.' })
  at!: Date | null

  @Field(() => String, { nullable: true, description: 'Number of its receipt.' })
  receipt!: string | null

  @Field(() => ReportFigures, { nullable: true, description: 'What was handed over, in figures; null where nothing was, or where it was sent back.' })
  figures!: ReportFigures | null
}

@ObjectType({ description: 'What the schools of an authority handed over, in figures. Nobody is named.' })
export class AuthoritySummary {
  @Field(() => Authority, { description: 'Whose schools.' })
  authority!: Authority

  @Field(() => SchoolYearLabel, { description: 'Which year.' })
  schoolYear!: string

  @Field(() => Moment, { description: 'When it was put together.' })
  at!: Date

  @Field(() => [SummaryRow], { description: 'Its schools by code.' })
  rows!: SummaryRow[]

  @Field(() => ReportFigures, { description: 'All figures of the rows together.' })
  total!: ReportFigures
}
