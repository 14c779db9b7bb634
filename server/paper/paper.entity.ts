import { BeforeDelete, BeforeUpdate, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import type { PaperKind } from '#schema/documents/year/paper-kinds.ts'
import { Day, Moment } from '#server/graph/scalars.ts'
import { School } from '#server/school/school.entity.ts'
import { PaperKindSet } from './kinds.ts'

/** A paper exactly as it was issued, with what it says and why. Written once, never changed. */
@Entity()
@ObjectType({ description: 'A paper a school issued, kept byte for byte.' })
@Unique({ properties: ['school', 'numberYear', 'numberKey'] })
@Index({ properties: ['school', 'schoolYear'] })
export class Paper {
  @PrimaryKey({ type: 'string', length: 36 })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = randomUUID()

  @ManyToOne(() => School, { deleteRule: 'restrict' })
  school!: School

  @Property({ type: 'string', length: 9 })
  schoolYear!: string

  @Property({ type: 'string' })
  @Field(() => PaperKindSet, { description: 'Which paper.' })
  kind!: PaperKind

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its number and symbol; null: it has none, or a place was left for it.' })
  number: string | null = null

  /** The number as numbers are compared; null: none, and none is ever equal to it. */
  @Index()
  @Property({ type: 'string', nullable: true })
  numberKey: string | null = null

  /** Numbers begin anew with each calendar year. */
  @Property({ type: 'integer' })
  numberYear!: number

  @Property({ type: 'string', length: 10 })
  @Field(() => Day, { description: 'Day of signing.' })
  issuedOn!: string

  /** The account's id; kept as it was, whatever becomes of the account. */
  @Property({ type: 'string', length: 36 })
  account!: string

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name of who issued it.' })
  issuedByName!: string

  @Property({ type: 'datetime' })
  @Field(() => Moment, { description: 'When it was made out.' })
  at!: Date

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'True where a deputy signed for the principal.' })
  onBehalf!: boolean

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name to save it under.' })
  fileName!: string

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Its length in bytes.' })
  bytes!: number

  @Index()
  @Property({ type: 'string', length: 64 })
  @Field(() => String, { description: 'SHA-256 of its bytes.' })
  sha256!: string

  /** The file itself, in base64. */
  @Property({ type: 'text', lazy: true })
  content!: string

  @Property({ type: 'integer' })
  @Field(() => Int, { description: "Version of the year's book it was made from; 0 for an empty one." })
  bookVersion!: number

  /** Papers of the plan: what they were made from. */
  @Property({ type: 'string', length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: "SHA-256 of the plan's snapshot it was made from; null: made from the book." })
  snapshotSha256: string | null = null

  @Property({ type: 'string', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: 'Whom it is on; null: not one person.' })
  person: string | null = null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Which team it is on; null: not one team.' })
  team: string | null = null

  /** What it says, each sentence with what made it true: JSON. */
  @Property({ type: 'text', lazy: true })
  statements!: string

  @BeforeUpdate()
  @BeforeDelete()
  refuse(): void {
    throw new Error('An issued paper is written once')
  }
}
