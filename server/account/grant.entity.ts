import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'
import { Authority } from '#server/authority/authority.entity.ts'
import { School } from '#server/school/school.entity.ts'
import { AccountRoleSet, type AccountRole } from './role.ts'
import { Account } from './account.entity.ts'

/** What an account may do, and where: at a school, at an authority, or (administrators) over units and accounts. */
@Entity({ tableName: 'account_grant' })
@ObjectType({ description: 'A role an account has, and where: at a school or at an authority. Administrators have neither.' })
export class Grant {
  @PrimaryKey({ type: 'string', length: 36 })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = randomUUID()

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  account!: Account

  @Property({ type: 'string' })
  @Field(() => AccountRoleSet, { description: 'What the account does there.' })
  role!: AccountRole

  @ManyToOne(() => School, { nullable: true, deleteRule: 'cascade', eager: true })
  @Field(() => School, { nullable: true, description: 'The school of a clerk, principal, deputy or head of a team.' })
  school: School | null = null

  @ManyToOne(() => Authority, { nullable: true, deleteRule: 'cascade', eager: true })
  @Field(() => Authority, { nullable: true, description: 'The authority of an officer.' })
  authority: Authority | null = null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: "The team a head answers for, by the name it has in the school's sheet; null in every other role." })
  team: string | null = null
}
