import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import { Account } from '#server/account/account.entity.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import { enumOf } from '#server/graph/set.ts'
import { Moment } from '#server/graph/scalars.ts'
import { Plan } from '#server/plan/plan.entity.ts'

export const accessWays = ['pull', 'export', 'review'] as const
export type AccessWay = (typeof accessWays)[number]

const AccessWaySet = enumOf('AccessWay', accessWays, 'PULL into a sheet or program, EXPORT as a file, REVIEW of the plan itself.')

/** Who outside the school read its people by name, when and what for. The school sees it. */
@Entity()
@Index({ properties: ['plan', 'lastAt'] })
@ObjectType({ description: "Somebody outside the school who read its people by name. Readings of one day for one purpose are one entry." })
export class AccessLog {
  @PrimaryKey({ type: 'string', length: 36 })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = randomUUID()

  @ManyToOne(() => Plan, { deleteRule: 'cascade' })
  plan!: Plan

  /** Null: by a command on the machine of the server. */
  @ManyToOne(() => Account, { nullable: true, deleteRule: 'set null' })
  account: Account | null = null

  @ManyToOne(() => Authority, { deleteRule: 'restrict' })
  @Field(() => Authority, { description: 'For which authority.' })
  authority!: Authority

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name of who read.' })
  byName!: string

  @Property({ type: 'string' })
  @Field(() => AccessWaySet, { description: 'How.' })
  way!: AccessWay

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What for, in the words of who read; empty for a review.' })
  purpose!: string

  @Property({ type: 'string', length: 10 })
  day!: string

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'First time that day.' })
  at!: Date

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'Last time that day.' })
  lastAt!: Date

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Lines of people read, all times of that day together.' })
  lines!: number
}
