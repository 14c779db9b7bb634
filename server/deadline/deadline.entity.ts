import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import { Authority } from '#server/authority/authority.entity.ts'

/** What an authority fixed as the deadline of a school year; every version is kept. */
@Entity()
@Unique({ properties: ['authority', 'schoolYear', 'version'] })
export class FixedDeadline {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => Authority, { deleteRule: 'cascade' })
  authority!: Authority

  @Property({ type: 'string', length: 9 })
  schoolYear!: string

  @Property({ type: 'integer' })
  version!: number

  @Property({ type: 'string', length: 10 })
  date!: string

  /** The document it rests on, as the officer wrote it. */
  @Property({ type: 'text', nullable: true })
  citation: string | null = null

  @Property({ type: 'string' })
  setBy!: string

  @Property({ type: 'datetime' })
  setAt!: Date
}
