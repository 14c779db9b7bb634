import { spoken } from '#schema/locale/spoken.ts'
import { headers } from '#schema/locale/headers.ts'
import { standingEn } from './plan-states.ts'
import type { planVi } from './plan.vi.ts'

export const planEn: typeof planVi = {
  unknownSchoolYear: ({ schoolYear, first, last }) => `There is no school year "${schoolYear}". Choose one from ${first} to ${last}.`,
  tooManyRows: ({ rows, most }) => `${String(rows)} rows at once are too many; at most ${String(most)} go in one request. Nothing was written. Send several parts.`,
  keyForm: ({ most }) => `An idempotency key has 8 to ${String(most)} characters. Make a new one for every press of the button.`,
  keyReused: () => 'This idempotency key was used for another content, so nothing was written. Send again with a new key.',
  rulesetOutdated: ({ sent, current }) =>
    `The sheet was checked with rules ${sent}; the server uses ${current}. The rows are accepted all the same; reopen the add-in to check with the new rules.`,
  contextOutOfRange: ({ most }) => `The number of modules or periods of the school's plan must lie between 0 and ${String(most)}. Correct the number at the head of the sheet and send again.`,
  planEmpty: () => 'The sheet sent has no rows, so nothing was written. Check where the list lies on the sheet and send again.',
  locked: ({ state }) => standingEn.states[state],
  wrongState: ({ state }) => standingEn.states[state],
  onlyRole: ({ role }) => standingEn.roles[role],
  planMoved: ({ mine, theirs }) => `The plan has changed since you opened it (version ${String(mine)}, now ${String(theirs)}). Nothing was written. Have the server check it again, look, then decide.`,
  nothingWritten: ({ rows }) => `${String(rows)} rows could not be taken, so by your choice of all or nothing no row was written. Correct them and send again.`,
  rowKeyTwice: () => 'Two rows of this request carry the same row id. Reopen the add-in and send again.',
  rowKeyBlank: ({ most }) => `This row has no row id, or one longer than ${String(most)} characters. Reopen the add-in and send again.`,
  rowNameless: () => 'This row has no name, so nobody knows whose it is. Fill in the full name and send again.',
  rowFieldUnknown: ({ field }) => `The plan has no column "${field}". Choose again what the column means and send again.`,
  rowTextTooLong: ({ field, most }) => `"${headers.en[field]}" is longer than ${String(most)} characters; several cells may have run together. Make it shorter.`,
  rowTooManyTexts: ({ field, most }) => `"${headers.en[field]}" has more than ${String(most)} cells for one person. Remove the columns that are too many.`,
  personTwice: ({ other }) => `This person already stands on another row of this request ("${other}"). Delete one, or state birth date or staff code if they are two people.`,
  personUnknown: () => "The school has nobody with this internal id; the row may come from another school's file. Send it again as somebody new.",
  personDoubtful: ({ fullName, people }) => `It is not certain who "${fullName}" is: ${String(people)} people of the school could be meant. Choose one, or confirm that this is somebody new.`,
  personUnlike: ({ fullName, onFile }) => `This row is tied to "${onFile}" but says "${fullName}"; neither name nor birth date nor code agrees. Choose the right person, or confirm that this is somebody new.`,
  fieldClash: ({ field, by }) => `"${headers.en[field]}" was changed otherwise by ${by} since you last refreshed. Compare both values, keep the right one, send again.`,
  approvalNeedsNote: ({ errors }) => `The plan still has ${String(errors)} errors. To approve it all the same, state why; otherwise return it to the clerk.`,
  returnNeedsNote: () => 'There is no note, so the receiver would not know what to correct. Write one on the whole or on a row, then return the plan.',
  notePersonUnknown: () => 'A note concerns somebody who is no longer in this plan; the row may just have been removed. Open the plan again and write the note once more.',
  noteFieldUnknown: ({ field }) => `A note concerns the column "${field}", which the plan does not have. Put the note on a column of the sheet, or on the whole row.`,
  nobodyReceives: () => 'No authority is on record for the school today, so nobody would receive the plan. Ask an administrator to record it.',
  deadlineOutOfYear: ({ from, to }) => `The deadline must lie between ${spoken(from)} and ${spoken(to)} of this school year. Choose another day.`,
  deadlineMoved: ({ mine, theirs }) => `Somebody else changed the deadline (you saw version ${String(mine)}, now ${String(theirs)}), so nothing was written. Refresh and set it again.`,
  deadlineAfterAbove: ({ name, date }) => `${name} fixed ${spoken(date)}; an authority below may not be later. Choose that day or an earlier one, or ask the authority above for a later one.`,
  deadlinesBelowLater: ({ names, date }) => `The deadline ${spoken(date)} is recorded. Authorities below have a later one: ${names.join(', ')}; from now on yours applies. Tell them to correct theirs.`,
}
