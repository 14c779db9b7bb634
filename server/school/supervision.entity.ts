import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import { Authority } from '#server/authority/authority.entity.ts'
import { School } from './school.entity.ts'

/** From one day to another a school's plans go to an authority; never to two at once. */
@Entity()
@Index({ properties: ['school', 'from'] })
export class Supervision {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => School, { deleteRule: 'cascade' })
  school!: School

  @ManyToOne(() => Authority, { deleteRule: 'restrict' })
  authority!: Authority

  /** Null: since before anyone kept records. */
  @Property({ type: 'string', length: 10, nullable: true })
  from: string | null = null

  /** Last day; null: until further notice. */
  @Property({ type: 'string', length: 10, nullable: true })
  to: string | null = null
}
