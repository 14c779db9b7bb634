import { BeforeDelete, BeforeUpdate, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import { Plan } from '#server/plan/plan.entity.ts'

/** A plan exactly as it was approved or pushed. Written once, never changed. */
@Entity()
export class Snapshot {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => Plan, { deleteRule: 'restrict' })
  plan!: Plan

  @Property({ type: 'datetime' })
  takenAt!: Date

  /** Version of the plan that was seen. */
  @Property({ type: 'integer' })
  planVersion!: number

  @Property({ type: 'string', length: 64 })
  sha256!: string

  /** Canonical JSON; its hash is `sha256`. */
  @Property({ type: 'text', lazy: true })
  body!: string

  @BeforeUpdate()
  @BeforeDelete()
  refuse(): void {
    throw new Error('A snapshot is written once')
  }
}
