import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import { School } from '#server/school/school.entity.ts'

/** Somebody a school plans for. Names change and are shared; the id is what a workbook keeps. */
@Entity()
@Index({ properties: ['school', 'foldedName'] })
export class Person {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => School, { deleteRule: 'cascade' })
  school!: School

  @Property({ type: 'string' })
  fullName!: string

  /** The name as it is compared: composed, one space, no case. */
  @Property({ type: 'string' })
  foldedName!: string

  /** yyyy-mm-dd or yyyy; null: not stated. */
  @Property({ type: 'string', length: 10, nullable: true })
  birthDate: string | null = null

  @Property({ type: 'string', nullable: true })
  staffCode: string | null = null

  @Property({ type: 'string', nullable: true })
  foldedCode: string | null = null
}
