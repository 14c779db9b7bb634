import { Field, ID, InputType } from 'type-graphql'
import { enumOf } from '#server/graph/set.ts'
import { amount, has, id, may, text, toldShape } from '#server/graph/shape.ts'
import { YearWriteInput } from '../record.types.ts'
import { level, role } from '../sets.ts'
import { LedgerYear, schoolYear } from '../told/book.ts'
import { transferStates } from './transfer.entity.ts'

@InputType({ description: 'Somebody moves to another school of this server.' })
export class TransferOfferInput extends YearWriteInput {
  @Field(() => ID, { description: 'Who, in the book of the year.' })
  person!: string

  @Field(() => String, { description: 'Code of the school that takes them.' })
  to!: string

  @Field(() => String, { description: 'First day there, yyyy-mm-dd.' })
  on!: string

  @Field(() => String, { description: 'Number of the paper.' })
  decision!: string
}

@InputType({ description: 'Taking somebody in who was offered.' })
export class TransferAcceptInput extends YearWriteInput {
  @Field(() => ID, { description: 'The transfer.' })
  transfer!: string
}

@InputType({ description: 'Taking an offer back that nobody has accepted.' })
export class TransferWithdrawInput extends YearWriteInput {
  @Field(() => ID, { description: 'The transfer.' })
  transfer!: string

  @Field(() => String, { description: 'Why.' })
  reason!: string
}

const state = enumOf('TransferState', transferStates, 'OFFERED by the sending school; ACCEPTED by the receiving one; WITHDRAWN by the sending one before that.')

const EarnedPeriods = toldShape('EarnedPeriods', 'Periods earned in one programme.', { programme: has(text, "'01', '02' or '03'."), earned: has(amount, 'How many.') })

export const TransferTold = toldShape('Transfer', 'Somebody who moves here from another school of this server, with what was earned there; nothing else of that school.', {
  id: has(id, 'Opaque id.'), fromName: has(text, 'Name of the sending school.'), schoolYear: has(schoolYear, 'Year of the move.'), on: has(text, 'First day here.'), decision: has(text, 'Number of the paper.'), state: has(() => state, 'Where it stands.'),
  fullName: has(text, 'Name.'), birthDate: may(text, 'yyyy-mm-dd, or the year alone.'), role: has(role, 'Manager, teacher or other staff.'), level: may(level, 'Level taught.'), subject: may(text, 'Subject taught.'),
  periods: has(() => [EarnedPeriods], 'Earned in the year of the move.'), record: has(() => [LedgerYear], 'The last five years there.'),
})

export const TransferOffered = toldShape('TransferOffered', 'Somebody this school offered to another one.', {
  id: has(id, 'Opaque id.'), person: has(id, 'Who, in the book of this school.'), fullName: has(text, 'Name.'), toName: has(text, 'Name of the receiving school.'), schoolYear: has(schoolYear, 'Year of the move.'),
  on: has(text, 'First day there.'), decision: has(text, 'Number of the paper.'), state: has(() => state, 'Where it stands.'),
})
