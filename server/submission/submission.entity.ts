import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import { Authority } from '#server/authority/authority.entity.ts'
import { Moment } from '#server/graph/scalars.ts'
import { Plan } from '#server/plan/plan.entity.ts'
import { PlanStateSet, type PlanState } from '#server/plan/plan-state.ts'
import { Snapshot } from './snapshot.entity.ts'

@Entity()
@ObjectType({ description: 'One handing over of a plan to an authority.' })
@Unique({ properties: ['authority', 'schoolYear', 'sequence'] })
export class Submission {
  @PrimaryKey({ type: 'string', length: 36 })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = randomUUID()

  @ManyToOne(() => Plan, { deleteRule: 'restrict' })
  plan!: Plan

  @ManyToOne(() => Authority, { deleteRule: 'restrict' })
  @Field(() => Authority, { description: 'Who received it.' })
  authority!: Authority

  @ManyToOne(() => Snapshot, { deleteRule: 'restrict' })
  snapshot!: Snapshot

  @Property({ type: 'string', length: 9 })
  schoolYear!: string

  /** Place in the row of receipts of that authority and year, from 1, without gaps. */
  @Property({ type: 'integer' })
  sequence!: number

  @Property({ type: 'string', unique: true })
  number!: string

  @Property({ type: 'datetime' })
  at!: Date

  @Property({ type: 'string', length: 64 })
  sha256!: string

  @Property({ type: 'integer' })
  people!: number

  @Property({ type: 'integer' })
  registrations!: number

  @Property({ type: 'string' })
  rulesetVersion!: string

  @Property({ type: 'string', length: 64 })
  rulesetSha256!: string

  /** Names what was judged by besides the pack; null: nothing. */
  @Property({ type: 'string', length: 64, nullable: true })
  rulesetLocalSha256: string | null = null

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'True if it arrived on the day of the deadline or after it.' })
  late!: boolean

  @Property({ type: 'string' })
  @Field(() => PlanStateSet, { description: 'PUSHED, SENT_BACK or ACCEPTED.' })
  state: PlanState = 'pushed'

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When the authority decided on it.' })
  decidedAt: Date | null = null

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: "The authority's words on the whole." })
  decisionNote: string | null = null
}
