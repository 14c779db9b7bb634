import type { documentVi } from './document.vi.ts'

export const documentEn: typeof documentVi = {
  documentNumberForm: () => "The number of the plan has another form. Write a number, a slash, KH and the school's abbreviation, such as 60/KH-MNBC; or leave it out and fill it in by hand.",
  documentTextTooLong: ({ most }) => `The text is longer than ${String(most)} characters and does not fit the heading. Make it shorter.`,
  documentNoSnapshot: () => 'This plan was never approved, so nothing was kept of it. Wait for the principal, or make a draft of the present lines (PRESENT).',
  documentTooLarge: ({ most }) => `The document is larger than ${String(most)} bytes and cannot be sent. Look through the list: a school has a few hundred people.`,
}
