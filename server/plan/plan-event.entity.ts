import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import { Account } from '#server/account/account.entity.ts'
import { enumOf } from '#server/graph/set.ts'
import { Moment } from '#server/graph/scalars.ts'
import { planActs, type PlanAct } from './plan-act.ts'
import { Plan } from './plan.entity.ts'

const PlanActSet = enumOf('PlanAct', planActs, 'What can be done with a plan.')

@Entity()
@ObjectType({ description: 'One step in the life of a plan. Written once.' })
export class PlanEvent {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => Plan, { deleteRule: 'restrict' })
  plan!: Plan

  @ManyToOne(() => Account, { deleteRule: 'restrict' })
  account!: Account

  @Property({ type: 'string' })
  @Field(() => PlanActSet, { description: 'What was done.' })
  act!: PlanAct

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name of who did it.' })
  byName!: string

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When.' })
  at!: Date

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Version of the plan it led to.' })
  version!: number

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The words that came with it.' })
  note: string | null = null
}
