import type { Because } from '../../repairs/repair.ts'
import { words } from '../words.ts'
import type { RepairSpeech } from './speech.ts'

const reasons = (list: readonly string[]): string => list.map((reason) => words.en.reason[reason as keyof typeof words.en.reason]).join('; ')

const whyNot: Readonly<Record<Because, string>> = {
  'person-decides': 'Not repaired: only the person who registered and their team know which module was meant.',
  'papers-decide': 'Not repaired: this has to be held against the personal file or the original papers.',
  'plan-decides': "Not repaired: figures and content are for the school's plan or the authority to decide.",
  'either-wrong': 'Not repaired: two places contradict each other, and either may be wrong.',
  'move-by-hand': 'Not repaired: a whole column or row has to be moved, which somebody who knows the table should look at.',
  formula: 'Not repaired: the formula has lost the cells it pointed to.',
  'several-readings': 'Not repaired: the cell can be read in several ways.',
  'no-mapping': 'Not repaired: no document says how the old wording maps to the new one.',
  'shared-cell': 'Not repaired: the cell shows what another cell holds (merged, "as above"); put that one right.',
  'would-not-help': 'Not repaired: it was tried, and the row would still have a fault.',
}

export const en: RepairSpeech = {
  titles: {
    'split-date': 'Split the date into two module numbers',
    mark: 'Write the mark as a number',
    rating: 'Rating by the results',
    'lost-zeros': 'Put the leading zeros back',
    'month-first': 'Date written month first',
    'counted-total': 'Write the right total',
    'number-as-text': 'Numbers kept as text',
    'date-as-text': 'Birth dates kept as text',
    'stray-characters': 'Stray blanks, invisible characters, loose accents',
    'legacy-font': 'Text typed under an old font (TCVN3, VNI)',
    'module-spelling': 'Module codes unlike the rest of the column',
  },
  safe: {
    'split-date': ({ after, prefix }) => `The cell can only be the two numbers ${after}, and both are on the list ${prefix}. It is formatted as text, so that Excel does not turn it back.`,
    mark: ({ after }) => `It can only be read as ${after}, which lies on the scale.`,
    rating: ({ reasons: why }) => `A proposal, worked out from the marks of the row: ${reasons(why)}. If a mark is wrong, put the mark right instead.`,
    'lost-zeros': ({ zeros }) => `A proposal: Excel drops ${zeros === 1 ? 'a leading zero' : `${zeros} leading zeros`} when a code is typed as a number, and other codes of the column begin that way. Hold it against the papers.`,
    'month-first': () => 'A proposal: the calendar has this day only if the month is read first. Hold it against the personal file.',
    'counted-total': ({ after }) => `A proposal: the rows add up to ${after}. If a row is missing, add the row instead.`,
    'number-as-text': () => 'The value stays; it becomes a number, so that Excel can add and filter it.',
    'date-as-text': () => 'The day stays; it becomes a date (day/month/year), so that Excel can sort and filter it.',
    'stray-characters': () => 'What is seen stays; only what is not seen goes, which made searching and matching fail.',
    'legacy-font': ({ font }) => (font === null ? 'The content stays; the letters become Unicode.' : `The content stays; the letters become Unicode and the font of the cell becomes ${font}, or they would show wrongly.`),
    'module-spelling': () => 'The modules stay; they are only written like the others of the column.',
  },
  formula: (formula) => `The cell holds the formula ${formula}; it will be replaced by a value, and Undo brings it back.`,
  whyNot,
}
