import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import { Plan } from './plan.entity.ts'

/** The rows a workbook has named since its last whole push: only with all slices in may an absent row count as removed. */
@Entity()
@Unique({ properties: ['plan', 'workbookFile'] })
export class PushSession {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => Plan, { deleteRule: 'cascade' })
  plan!: Plan

  @Property({ type: 'string' })
  workbookFile!: string

  @Property({ type: 'json' })
  people!: readonly string[]

  @Property({ type: 'json' })
  rows!: readonly string[]
}
