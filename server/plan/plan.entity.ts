import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import type { Level } from '#schema/tables/plan-lines.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import { Moment, SchoolYearLabel } from '#server/graph/scalars.ts'
import { School } from '#server/school/school.entity.ts'
import { PlanStateSet, type PlanState } from './plan-state.ts'

/** What the school itself decided about its year. */
export interface PlanContext {
  readonly modulesPerTeacher: number | null
  readonly periods03: number | null
  readonly level: Level | null
}

@Entity()
@ObjectType({ description: 'The plan of one school for one school year.' })
@Unique({ properties: ['school', 'schoolYear'] })
export class Plan {
  @PrimaryKey({ type: 'string', length: 36 })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = randomUUID()

  @ManyToOne(() => School, { deleteRule: 'restrict' })
  school!: School

  @Property({ type: 'string', length: 9 })
  @Field(() => SchoolYearLabel, { description: 'The year it is for.' })
  schoolYear!: string

  @Property({ type: 'string' })
  @Field(() => PlanStateSet, { description: 'Where it stands.' })
  state: PlanState = 'draft'

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Grows with every change; an act names the version it was decided on.' })
  version: number = 0

  @Property({ type: 'json' })
  context!: PlanContext

  @Property({ type: 'string' })
  rulesetVersion!: string

  @Property({ type: 'string', length: 64 })
  rulesetSha256!: string

  /** The workbook last sent from, and the add-in that sent it. */
  @Property({ type: 'string' })
  workbookFile!: string

  @Property({ type: 'string' })
  addinVersion!: string

  /** Who received it at its last push; whoever supervises the school today may be another. */
  @ManyToOne(() => Authority, { nullable: true, deleteRule: 'restrict' })
  authority: Authority | null = null

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When the clerk last sent the whole sheet.' })
  submittedAt: Date | null = null

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When the principal last approved it.' })
  approvedAt: Date | null = null

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it last went upstream.' })
  pushedAt: Date | null = null

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When the authority last accepted it or sent it back.' })
  decidedAt: Date | null = null

  /** What the principal or the authority last said about the whole. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the principal or the authority last said about the whole.' })
  note: string | null = null
}
