import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import { Day } from '#server/graph/scalars.ts'

/** Who receives plans: a department of a province, a commune, a district of former days. Level and name are data. */
@Entity()
@ObjectType({ description: 'Who receives plans: a provincial department, a commune, a district of former days.' })
export class Authority {
  @PrimaryKey({ type: 'string', length: 36 })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = randomUUID()

  @Property({ type: 'string', unique: true })
  @Field(() => String, { description: 'Code by which people know it; unique.' })
  code!: string

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Property({ type: 'string' })
  @Field(() => String, { description: 'What kind of unit it is, in the words of its own time.' })
  kind!: string

  @Property({ type: 'string', length: 10, nullable: true })
  @Field(() => Day, { nullable: true, description: 'First day it existed; null: not known.' })
  from: string | null = null

  @Property({ type: 'string', length: 10, nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day it existed; null: still there.' })
  to: string | null = null

  @ManyToOne(() => Authority, { nullable: true, deleteRule: 'restrict' })
  parent: Authority | null = null
}
