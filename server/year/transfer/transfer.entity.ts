import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import type { Programme } from '#schema/figures/rating.ts'
import type { Member } from '#schema/year/member.ts'
import { School } from '#server/school/school.entity.ts'
import type { LedgerYearTold } from '../ledger/record-of.ts'

export const transferStates = ['offered', 'accepted', 'withdrawn'] as const
export type TransferState = (typeof transferStates)[number]

/** What the receiving school gets to know of somebody: nothing but this. */
export interface TransferSummary {
  readonly member: Omit<Member, 'id'>
  /** Periods earned in the year of the move. */
  readonly periods: readonly { readonly programme: Programme; readonly earned: number }[]
  readonly record: readonly LedgerYearTold[]
}

/** Somebody moves from one school of this server to another: the one thing two schools see together. */
@Entity({ tableName: 'year_transfer' })
export class Transfer {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @ManyToOne(() => School, { deleteRule: 'restrict' })
  from!: School

  @ManyToOne(() => School, { deleteRule: 'restrict' })
  to!: School

  @Property({ type: 'string', length: 9 })
  schoolYear!: string

  /** The person at the sending school. */
  @Property({ type: 'string', length: 36 })
  person!: string

  /** First day at the new school. */
  @Property({ type: 'string', length: 10 })
  day!: string

  @Property({ type: 'string' })
  decision!: string

  @Property({ type: 'json', columnType: 'json' })
  summary!: TransferSummary

  @Property({ type: 'string' })
  state: TransferState = 'offered'

  @Property({ type: 'datetime' })
  offeredAt!: Date

  @Property({ type: 'string' })
  offeredBy!: string

  @Property({ type: 'datetime', nullable: true })
  acceptedAt: Date | null = null

  @Property({ type: 'string', nullable: true })
  acceptedBy: string | null = null
}
