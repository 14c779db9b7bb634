import type * as vi from '../vi/functions.ts'

/** What functions answer in English; their descriptions in Excel's help stay Vietnamese, as their names are. */
export const functions: Omit<typeof vi.functions, 'described'> = {
  unchecked: (title) => `${title} (not compared with the text)`,
  right: 'On the list',
  noCode: (text) => `No module code can be read in “${text}”. Write a code such as GVPT 5.`,
  noList: (code) => `There is no list with the code “${code}”.`,
  notOnList: (code, last) => (last === null ? `The list has no ${code}.` : `The list has no ${code}: its last number is ${String(last)}.`),
  notInForce: (code) => `The list of ${code} is not in force on that day.`,
  noTitle: (code) => `The title of ${code} is not known. Sign in in the BDTX pane to ask the lists imported on the server.`,
  noPeriods: (codes) => `The periods of ${codes.join(', ')} have not been compared with the text, so nothing is added up.`,
  noYear: (text) => `“${text}” is no school year. Write it as 2025-2026.`,
  noRole: (text) => `The role “${text}” is not understood. Write teacher or principal.`,
  noLevel: (text) => `The level “${text}” is not understood. Write mầm non, tiểu học, THCS or THPT.`,
  noRequirement: 'The codes belong to several lists: give the periods required as the second argument.',
  badRequirement: (text) => `“${text}” is no number of periods.`,
  notRated: (reasons) => `Cannot be rated yet: ${reasons.join('; ')}.`,
  notDecided: 'Two provisions answer this at once, so nothing is said. Ask the authority which of them holds.',
}
