import { BeforeDelete, BeforeUpdate, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import { Authority } from '#server/authority/authority.entity.ts'
import { School } from '#server/school/school.entity.ts'

/** One dated step of what an authority or a school fixed for itself. Written once: a correction or a repeal is a step of its own. */
@Entity()
@Unique({ properties: ['unit', 'question', 'version'] })
export class LocalProvision {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  /** Id of whoever fixed it; one of the two below. */
  @Property({ type: 'string', length: 36 })
  unit!: string

  @ManyToOne(() => Authority, { nullable: true, deleteRule: 'restrict' })
  authority: Authority | null = null

  @ManyToOne(() => School, { nullable: true, deleteRule: 'restrict' })
  school: School | null = null

  /** Id of the provision it answers, such as 'hours-moved'. */
  @Property({ type: 'string' })
  question!: string

  /** Place among the unit's steps on this question, from 1. */
  @Property({ type: 'integer' })
  version!: number

  @Property({ type: 'string', length: 10 })
  from!: string

  /** First day it no longer holds; null: until further notice. */
  @Property({ type: 'string', length: 10, nullable: true })
  until: string | null = null

  /** What it fixes, in the shape of the provision it answers; null: repealed. */
  @Property({ type: 'json', nullable: true })
  value: unknown = null

  /** The document it rests on, as people cite it. */
  @Property({ type: 'text' })
  instrument!: string

  @Property({ type: 'text', nullable: true })
  clause: string | null = null

  /** When somebody last compared it with the document. */
  @Property({ type: 'string', length: 10, nullable: true })
  checkedOn: string | null = null

  /** Whether those below may relax it. */
  @Property({ type: 'boolean' })
  yields: boolean = false

  /** The step this one puts right; null: it corrects none. */
  @Property({ type: 'string', length: 36, nullable: true })
  corrects: string | null = null

  @Property({ type: 'string' })
  setBy!: string

  @Property({ type: 'datetime' })
  setAt!: Date

  @BeforeUpdate()
  @BeforeDelete()
  refuse(): void {
    throw new Error('A step of a provision is written once')
  }
}
