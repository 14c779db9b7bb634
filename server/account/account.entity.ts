import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { randomUUID } from 'node:crypto'

@Entity()
@ObjectType({ description: 'A person who may sign in.' })
export class Account {
  @PrimaryKey({ type: 'string', length: 36 })
  @Field(() => ID, { description: 'Opaque id.' })
  id: string = randomUUID()

  /** Kept in lower case, so that one name is one account. */
  @Property({ type: 'string', unique: true })
  @Field(() => String, { description: 'Name to sign in with; lower case.' })
  username!: string

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name shown to others.' })
  displayName!: string

  @Property({ type: 'string' })
  passwordHash!: string

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'True while the account may sign in.' })
  active: boolean = true
}
