import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import { Account } from '#server/account/account.entity.ts'

/** What an act answered the first time, kept so that repeating the request repeats the answer and not the act. */
@Entity({ tableName: 'kept_answer' })
@Unique({ properties: ['account', 'operation', 'key'] })
export class KeptAnswer {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  @Property({ type: 'string' })
  operation!: string

  @Property({ type: 'string' })
  key!: string

  @Property({ type: 'string', length: 64 })
  bodySha256!: string

  @Property({ type: 'json' })
  answer!: unknown

  @Index()
  @Property({ type: 'datetime' })
  at!: Date
}
