import type { yearVi } from './year.vi.ts'

const MEGABYTE = 1024 * 1024

/** Why something of a school's year was not entered, and what to do. */
export const yearEn: typeof yearVi = {
  yearActOne: () => 'Each act has exactly one name with what it is told. Make one act of each.',
  yearActTooLong: ({ most }) => `What this act is told is longer than ${String(most)} characters. Shorten it.`,
  yearTooManyActs: ({ acts, most }) => `One request takes at most ${String(most)} acts; this one has ${String(acts)}. Send them in slices.`,
  yearActsMissing: () => 'There is nothing to enter. Name at least one act.',
  yearMoved: ({ mine, theirs }) => `Somebody else wrote in this year: you are looking at version ${String(mine)}, it is now ${String(theirs)}. Nothing was entered. Open the year again and go on.`,
  programmeUnknown: ({ programme }) => `"${programme}" is no programme. Write 01, 02 or 03.`,
  notYourSchoolsPerson: ({ name }) => `The id given for ${name} is nobody's at this school. Leave it out to have the person found or made.`,
  personMaybeKnown: ({ name, count }) => `The school has ${String(count)} people who could be ${name}. Name the person, or give a birth date or a code that tells them apart.`,
  yearHeldBack: () => 'This act is in order but was not entered: all are entered or none. Put the declined ones right and send again.',
  yearNoPlan: ({ year }) => `The school has sent no list for ${year}, so there is nothing to take. Send the sheet to the principal first.`,
  yearFromUnknown: ({ year }) => `There is no school year ${year}. Choose one that has been.`,
  yearFromSame: () => 'People are taken over from an earlier year into this one. Choose an earlier year.',
  yearFromEmpty: ({ year }) => `Nobody is in the book of ${year}, so there is nothing to take over. Choose another year.`,
  evidenceLies: ({ name, found }) =>
    found === null ? `The file ${name} is no PDF, PNG or JPEG: its contents are something else. Choose another file or export it again.` : `The name ${name} does not fit what is inside (${found}). Rename it or export it again.`,
  evidenceEmpty: () => 'The file is empty or cannot be read. Choose it again.',
  evidenceTooBig: ({ most }) => `The file is larger than ${String(most / MEGABYTE)} MB. Make it smaller, for instance by scanning at a lower resolution.`,
  evidenceItemUnknown: () => 'The personal plan has no such item. Choose one of the plan, or none.',
  marksSource: () => 'Send exactly one of the two: a file (.xlsx, .csv) or a pasted table.',
  marksTooLarge: ({ most }) => `The table of marks is larger than ${String(most / 1_000_000)} MB. Keep only names, codes and marks.`,
  marksUnreadable: () => 'The file cannot be read. Save it as .xlsx or .csv and try again.',
  marksNoTable: () => 'There is no heading with a column of names (or staff codes) and a column of marks. Add a heading and try again.',
  marksTooMany: ({ most }) => `The table has more than ${String(most)} rows. Send it in parts.`,
  marksNoScale: ({ year }) => `No single scale of marks is in force for ${year}, so marks cannot be compared. Look at the provisions that contradict one another.`,
  transferNowhere: ({ code }) => `No other school on this server can take somebody in under the code "${code}" on that day. Ask for its code, or only enter the standing if that school is not on this server.`,
  transferReason: () => 'It is not said why the offer is taken back. Say why.',
  transferGone: () => 'This transfer was accepted or taken back already. Open the list again.',
  delegateUnknown: () => 'This account is no deputy of the school. Choose one of its deputies, or have the role granted.',
}
