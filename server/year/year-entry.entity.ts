import { BeforeDelete, BeforeUpdate, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import type { YearRole } from '#schema/year/actor.ts'
import { School } from '#server/school/school.entity.ts'

/** Something that happened in a school's year. Written once, never changed; two writers of one number are told apart by the unique index. */
@Entity()
@Unique({ properties: ['school', 'schoolYear', 'number'] })
@Index({ properties: ['school', 'person'] })
export class YearEntry {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => School, { deleteRule: 'restrict' })
  school!: School

  @Property({ type: 'string', length: 9 })
  schoolYear!: string

  /** From 1, without gaps. */
  @Property({ type: 'integer' })
  number!: number

  @Property({ type: 'datetime' })
  at!: Date

  /** The account's id; kept as it was, whatever becomes of the account. */
  @Property({ type: 'string', length: 36 })
  account!: string

  @Property({ type: 'string' })
  byName!: string

  @Property({ type: 'string' })
  byRole!: YearRole

  @Property({ type: 'string', nullable: true })
  byTeam: string | null = null

  /** Name of the act, as in schema/year/act.ts. */
  @Property({ type: 'string' })
  act!: string

  /** Whom it concerns; null: no one person. */
  @Property({ type: 'string', length: 36, nullable: true })
  person: string | null = null

  /** What the act was told with; as text, so that nothing is put in another order. */
  @Property({ type: 'json', columnType: 'json' })
  payload!: unknown

  @BeforeUpdate()
  @BeforeDelete()
  refuse(): void {
    throw new Error('An entry of a year is written once')
  }
}
