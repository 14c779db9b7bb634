import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import { PlanLine } from './plan-line.entity.ts'
import type { WrittenTexts } from './written-texts.ts'

/** What a line said at one of its versions: the base on which a stale sheet is merged. */
@Entity()
@Unique({ properties: ['line', 'version'] })
export class LineVersion {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => PlanLine, { deleteRule: 'cascade' })
  line!: PlanLine

  @Property({ type: 'integer' })
  version!: number

  @Property({ type: 'json' })
  written!: WrittenTexts
}
