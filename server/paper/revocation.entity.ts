import { BeforeDelete, BeforeUpdate, Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import { Day, Moment } from '#server/graph/scalars.ts'
import { Paper } from './paper.entity.ts'

/** That an issued paper holds no longer. The paper itself stays as it was, and so does this. */
@Entity()
@ObjectType({ description: 'That a paper was revoked: the paper stays, and its number stays taken.' })
export class PaperRevocation {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @OneToOne(() => Paper, { owner: true, deleteRule: 'restrict' })
  paper!: Paper

  @Property({ type: 'string', length: 10 })
  @Field(() => Day, { description: 'Day since which it holds no longer.' })
  on!: string

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When it was revoked.' })
  at!: Date

  /** The account's id; kept as it was, whatever becomes of the account. */
  @Property({ type: 'string', length: 36 })
  account!: string

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name of who revoked it.' })
  byName!: string

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why.' })
  reason!: string

  @BeforeUpdate()
  @BeforeDelete()
  refuse(): void {
    throw new Error('A revocation is written once')
  }
}
