import type { paperVi } from './paper.vi.ts'

export const paperEn: typeof paperVi = {
  paperOnlySigner: () => 'Only the principal, or a deputy under a delegation, issues papers. You can still make a draft.',
  paperNumberForm: ({ example }) => `The number has another form. Write a number, a slash, the abbreviation of the kind of paper and of the school, such as ${example}; or leave it empty and fill it in by hand.`,
  paperNumberless: () => 'This kind of paper takes no number of its own. Leave the number out.',
  paperNumberTaken: ({ number, next }) => `Another paper of the school has the number ${number} in this calendar year. The next free one is ${next}.`,
  paperNeedsPerson: () => 'This paper is on one person. Choose whom.',
  paperNeedsTeam: () => 'This paper is on one team. Choose which.',
  paperPersonUnknown: () => "That person is not in this year's book. Load the book again and choose anew.",
  paperTeamUnknown: ({ team }) => `Nobody in this year's book belongs to the team "${team}". Look at its name again.`,
  paperNobody: () => "Nobody is in this year's book yet, so no paper can be made. Take the people over from the plan first.",
  paperNoPlan: () => 'No plan was sent for this school year. Send the plan first.',
  paperYearOpen: () => 'The year is not closed in the book on the day of signing, so its results may still change. Close the year first, or sign on or after the day of closing. You can still make a draft.',
  paperReason: ({ most }) => `Say why the paper is revoked, in at most ${String(most)} characters.`,
  paperRevokedAlready: ({ on }) => `This paper was revoked already, on ${on}.`,
  paperOnlyRevoker: () => 'Only the principal, or a deputy under a delegation, revokes papers.',
  paperDay: ({ from, to }) => `The day of signing lies too far from the school year. Give a day from ${from} to ${to}.`,
  binderEmpty: () => 'No paper was issued and nothing was handed over in this school year.',
  binderTooLarge: ({ most }) => `The binder is larger than ${String(most)} bytes and cannot be sent at once. Take the papers one by one.`,
}
