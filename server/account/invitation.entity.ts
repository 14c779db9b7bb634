import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import { Authority } from '#server/authority/authority.entity.ts'
import { School } from '#server/school/school.entity.ts'
import type { AccountRole } from './role.ts'

/** A one-time link by which somebody makes an account with a role. Only the hash of its token is kept. */
@Entity()
export class Invitation {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @Property({ type: 'string', length: 64, unique: true })
  tokenHash!: string

  @Property({ type: 'string' })
  role!: AccountRole

  @ManyToOne(() => School, { nullable: true, deleteRule: 'cascade' })
  school: School | null = null

  @ManyToOne(() => Authority, { nullable: true, deleteRule: 'cascade' })
  authority: Authority | null = null

  /** The team a head will answer for. */
  @Property({ type: 'string', nullable: true })
  team: string | null = null

  @Property({ type: 'datetime' })
  expiresAt!: Date

  @Property({ type: 'datetime', nullable: true })
  usedAt: Date | null = null
}
