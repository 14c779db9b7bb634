import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import type { Level } from '#schema/tables/plan-lines.ts'
import { Day, LevelSet } from '#server/graph/scalars.ts'

@Entity()
@ObjectType({ description: 'A school; which authority receives its plans is a dated fact of its own.' })
export class School {
  @PrimaryKey({ type: 'string', length: 36 })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = randomUUID()

  @Property({ type: 'string', unique: true })
  @Field(() => String, { description: 'Code by which people know it; unique.' })
  code!: string

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Property({ type: 'json' })
  @Field(() => [LevelSet], { description: 'Levels taught here.' })
  levels!: Level[]

  @Property({ type: 'string', length: 10, nullable: true })
  @Field(() => Day, { nullable: true, description: 'First day it existed; null: not known.' })
  from: string | null = null

  @Property({ type: 'string', length: 10, nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day it existed; null: still there.' })
  to: string | null = null
}
