import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import { Account } from './account.entity.ts'

/** A one-time link by which the owner of an account chooses a new password. Only the hash of its token is kept. */
@Entity()
export class PasswordReset {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  @Property({ type: 'string', length: 64, unique: true })
  tokenHash!: string

  @Property({ type: 'datetime' })
  expiresAt!: Date

  @Property({ type: 'datetime', nullable: true })
  usedAt: Date | null = null
}
