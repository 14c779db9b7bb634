import { Moment } from '#server/graph/scalars.ts'
import { amount, count, has, id, may, text, texts, toldShape } from '#server/graph/shape.ts'
import { form, planSource, planState, verdict, way, yearRole, yearStep } from '../sets.ts'

export const moment = () => Moment

export const YearItem = toldShape('YearItem', 'One thing a person is to study.', {
  id: has(id, "Names it within the person's plan: the module's code in programme 03, '01' or '02' elsewhere."),
  programme: has(text, "'01', '02' or '03'."),
  module: may(text, "'GVMN 7' in programme 03."),
  title: may(text, 'Title of the module in Vietnamese, where the list in force has one.'),
  titleVerified: may(() => Boolean, 'Whether somebody compared that title with the original; null: there is none.'),
  topic: may(text, 'The topic Ministry or province set.'),
  periods: may(amount, 'How many periods.'),
  form: may(form, 'In which form.'),
  way: may(way, 'How the person goes about it.'),
  months: has(texts, 'yyyy-mm.'),
  term: may(count, '1 or 2.'),
})

const items = () => [YearItem]

const PlanMark = toldShape('PlanMark', 'One hand a personal plan went through.', {
  step: has(yearStep, 'Whose hand.'),
  verdict: has(verdict, 'What it did.'),
  note: may(text, 'A word to it.'),
  item: may(id, 'On which item; null: on all of it.'),
  byName: has(text, 'Name of who did it.'),
  byRole: has(yearRole, 'In which capacity.'),
  at: has(moment, 'When.'),
})

const PlanAmendment = toldShape('PlanAmendment', 'A change to an approved plan that waits for the principal.', {
  items: has(items, 'The plan as it would be.'),
  reason: has(text, 'Why.'),
  differenceVi: has(text, 'What would change, in words, in Vietnamese.'),
  differenceEn: has(text, 'The same in English.'),
  byName: has(text, 'Who proposed it.'),
  at: has(moment, 'When.'),
})

export const PersonalPlan = toldShape('PersonalPlan', 'What a person chose and where it stands.', {
  state: has(planState, 'Where it stands.'),
  items: has(items, 'What was chosen.'),
  source: may(planSource, 'Where it was read; null: nothing was.'),
  holder: may(yearStep, 'Who has it now; null: nobody.'),
  since: may(moment, 'Since when.'),
  amendment: may(() => PlanAmendment, 'A change that waits for the principal.'),
  marks: has(() => [PlanMark], 'The hands it went through, oldest first.'),
})
