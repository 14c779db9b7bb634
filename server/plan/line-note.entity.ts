import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import { AccountRoleSet, type AccountRole } from '#server/account/role.ts'
import { Moment } from '#server/graph/scalars.ts'
import { PlanLine } from './plan-line.entity.ts'

@Entity()
@ObjectType({ description: 'What a principal or an authority asks to be put right on a row.' })
export class LineNote {
  @PrimaryKey({ type: 'string', length: 36 })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = randomUUID()

  @ManyToOne(() => PlanLine, { deleteRule: 'cascade' })
  line!: PlanLine

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The note.' })
  text!: string

  @Property({ type: 'string' })
  @Field(() => AccountRoleSet, { description: 'In which capacity it was written.' })
  byRole!: AccountRole

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name of who wrote it.' })
  byName!: string

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When it was written.' })
  at!: Date

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'The field it is about; null: the whole row.' })
  field: string | null = null

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'True once the row was changed, or the plan approved or accepted as it is.' })
  resolved: boolean = false
}
