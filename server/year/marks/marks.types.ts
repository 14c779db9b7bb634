import { Field, InputType } from 'type-graphql'
import { amount, count, has, id, may, text, toldShape, truth } from '#server/graph/shape.ts'
import { enumOf } from '#server/graph/set.ts'
import type { AssessmentKind } from '#schema/year/assessment.ts'
import { UserError } from '#server/graph/user-error.ts'
import { assessmentKind } from '../sets.ts'

const kind = assessmentKind()

@InputType({ description: "A provider's or LMS's table: a file or pasted text, not both." })
export class MarksCompareInput {
  @Field(() => String, { nullable: true, description: 'An .xlsx or .csv file in base64.' })
  file?: string | null

  @Field(() => String, { nullable: true, description: 'The table pasted: tabs, commas or semicolons.' })
  text?: string | null

  @Field(() => String, { nullable: true, description: 'The item the marks are for, where the table does not say.' })
  item?: string | null

  @Field(() => kind, { defaultValue: 'questions', description: 'What was marked.' })
  kind: AssessmentKind = 'questions'
}

export const markVerdicts = ['new', 'same', 'differs', 'notPlanned', 'unmatched', 'unreadable', 'itemUnknown', 'notActive', 'twice'] as const
export type MarkVerdict = (typeof markVerdicts)[number]

const verdict = enumOf(
  'MarkVerdict',
  markVerdicts,
  'NEW the school has none; SAME; DIFFERS; NOT_PLANNED the person has not chosen it; UNMATCHED nobody certain; UNREADABLE no mark; ITEM_UNKNOWN the table does not say what it is for; NOT_ACTIVE on leave or gone; TWICE an earlier row of the table says it too.',
)

const Candidate = toldShape('MarkCandidate', 'Who a row could be about.', { person: has(id, 'The person.'), fullName: has(text, 'Name.'), likelihood: has(amount, '0 to 1.') })

const MarkRow = toldShape('MarkRow', 'A mark three ways: planned, as the provider says, as the school says.', {
  row: has(count, 'Row of the table, from 1.'), fullName: has(text, 'As the table has it.'), staffCode: may(text, 'As the table has it.'), written: may(text, 'The mark as written.'),
  person: may(id, 'Whom it is certainly about; null: nobody certain.'), personName: may(text, 'Name in the book.'), candidates: has(() => [Candidate], 'Who it could be, the likeliest first.'),
  item: may(id, 'Item of the plan.'), planned: has(truth, 'Whether the person planned it.'), attempt: may(count, 'The attempt it would be entered as; null: nobody certain, or an earlier attempt was passed.'),
  providerMark: may(amount, 'What the table says; null: absent or unreadable.'), providerAbsent: has(truth, 'Whether the table says that the person was not there.'), schoolMark: may(amount, 'What the school has; null: nothing.'), verdict: has(() => verdict, 'What comes of it.'), textVi: has(text, 'In Vietnamese.'), textEn: has(text, 'In English.'),
})

const MissingMark = toldShape('MissingMark', 'Planned, and the table says nothing of it.', { person: has(id, 'Who.'), fullName: has(text, 'Name.'), item: has(id, 'Which item.') })

export const MarksComparePayload = toldShape('MarksComparePayload', 'A table of marks beside plan and book. Nothing was written.', {
  rows: has(() => [MarkRow], 'Row by row.'), missing: has(() => [MissingMark], 'Planned items of programmes the table speaks of, of which it says nothing.'), userErrors: has(() => [UserError], 'Why the table could not be read.'),
})
