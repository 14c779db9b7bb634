import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import { planLines, type Level, type PlanLine as Row, type Rating, type Role } from '#schema/tables/plan-lines.ts'
import { cellOf } from '#server/db/cell.ts'
import { Json } from '#server/graph/scalars.ts'
import { planLineDescriptions } from '#server/locale/plan-line.ts'
import { Person } from '#server/staff/person.entity.ts'
import { Plan } from './plan.entity.ts'
import type { WrittenTexts } from './written-texts.ts'

const cell = cellOf(planLines, planLineDescriptions)

@Entity()
@ObjectType({ description: "One person's line in a plan. Its columns are those of schema/tables/plan-lines.ts." })
@Unique({ properties: ['plan', 'person'] })
export class PlanLine implements Row {
  @PrimaryKey({ type: 'string', length: 36 })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = randomUUID()

  @ManyToOne(() => Plan, { deleteRule: 'cascade' })
  plan!: Plan

  @ManyToOne(() => Person, { deleteRule: 'restrict' })
  person!: Person

  @Property({ type: 'string' })
  @Field(() => String, { description: "The sheet's own name for the row." })
  clientRowId!: string

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Grows with every change of this line.' })
  version: number = 1

  /** Its place in the sheet it came from. */
  @Property({ type: 'integer' })
  position!: number

  /** The workbook that named it last: only a push of that one may find it gone. */
  @Property({ type: 'string' })
  workbookFile!: string

  /** Version of the plan in which it was last changed, when, and by whom. */
  @Property({ type: 'integer' })
  changedIn!: number

  @Property({ type: 'datetime' })
  changedAt!: Date

  @Property({ type: 'string' })
  changedBy!: string

  @Property({ type: 'json' })
  @Field(() => Json, { description: 'The raw texts, field by field, as they stood in the sheet.' })
  written!: WrittenTexts

  @cell staffCode: string | null = null
  @cell fullName: string | null = null
  @cell birthDate: string | null = null
  @cell gender: Row['gender'] = null
  @cell role: Role | null = null
  @cell roleText: string | null = null
  @cell status: Row['status'] = null
  @cell school: string | null = null
  @cell group: string | null = null
  @cell level: Level | null = null
  @cell subject: string | null = null
  @cell qualification: string | null = null
  @cell modules: readonly string[] = []
  @cell programme01: string | null = null
  @cell programme02: string | null = null
  @cell periods01: number | null = null
  @cell periods02: number | null = null
  @cell periods03: number | null = null
  @cell previousModules: readonly string[] = []
  @cell startDate: string | null = null
  @cell endDate: string | null = null
  @cell score01: number | null = null
  @cell score02: number | null = null
  @cell score03: number | null = null
  @cell tests: readonly string[] = []
  @cell average: number | null = null
  @cell compliance: string | null = null
  @cell rating: Rating | null = null
  @cell note: string | null = null
}
