import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import { Moment } from '#server/graph/scalars.ts'
import { Account } from './account.entity.ts'

/** A signed-in stretch of time. Only the hash of its token is kept: who reads the database cannot sign in. */
@Entity()
@ObjectType({ description: 'A signed-in stretch of time.' })
export class Session {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  @Property({ type: 'string', length: 64, unique: true })
  tokenHash!: string

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'After this moment one must sign in again.' })
  expiresAt!: Date

  @Property({ type: 'datetime', nullable: true })
  revokedAt: Date | null = null
}
