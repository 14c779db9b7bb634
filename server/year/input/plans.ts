import { askedShape, count, amount, has, id, may, text, texts, truth } from '#server/graph/shape.ts'
import { form, planSource, way, yearStep, yearSteps } from '../sets.ts'

const Item = askedShape('YearItemInput', 'One thing a person is to study.', {
  id: has(id, "The module's code in programme 03, '01' or '02' elsewhere ('01/2' for a second topic)."),
  programme: has(text, "'01', '02' or '03'."),
  module: may(text, "'GVMN 7' in programme 03."),
  topic: may(text, 'The topic Ministry or province set.'),
  periods: may(amount, 'How many periods.'),
  form: may(form, 'In which form.'),
  way: may(way, 'How the person goes about it.'),
  months: has(texts, 'yyyy-mm.'),
  term: may(count, '1 or 2.'),
})

const items = () => [Item]
const person = has(id, 'Whose plan.')
const reason = has(text, 'Why.')

/** Acts about personal plans, by the name of the act. */
export const planActs = {
  plan: askedShape('PlanItemsInput', 'What a person chose.', { person, items: has(items, 'All of it, in order.'), source: has(planSource, 'Where it was read.') }),
  hand: askedShape('HandInput', 'A personal plan is handed in.', { person, on: has(text, 'Day, yyyy-mm-dd.') }),
  pass: askedShape('PassInput', 'Whoever holds a plan agrees to it.', { person, step: has(yearStep, 'In whose place.'), note: may(text, 'A word to it.') }),
  return: askedShape('ReturnInput', 'Whoever holds a plan gives it back.', { person, step: has(yearStep, 'In whose place.'), note: has(text, 'What is to be put right.'), item: may(id, 'On which item; null: on all of it.') }),
  amend: askedShape('AmendInput', 'An approved plan is to change.', { person, items: has(items, 'All of it as it would be.'), reason }),
  settleAmendment: askedShape('SettleAmendmentInput', 'The principal decides on a change.', { person, accepted: has(truth, 'Whether it is to be so.'), note: may(text, 'A word to it.') }),
  reopen: askedShape('ReopenInput', 'An approved plan goes back to the teacher.', { person, reason }),
  setSteps: askedShape('SetStepsInput', 'Which hands personal plans pass through.', { steps: has(yearSteps, 'First to last.') }),
}
