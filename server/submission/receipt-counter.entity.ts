import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import { Authority } from '#server/authority/authority.entity.ts'

/** Last receipt number an authority gave for a school year; raised in the transaction of the push, so no number is skipped. */
@Entity()
@Unique({ properties: ['authority', 'schoolYear'] })
export class ReceiptCounter {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => Authority, { deleteRule: 'restrict' })
  authority!: Authority

  @Property({ type: 'string', length: 9 })
  schoolYear!: string

  @Property({ type: 'integer' })
  last: number = 0
}
