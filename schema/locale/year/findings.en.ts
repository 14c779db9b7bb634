import type { FindingWords } from './findings-words.ts'

const who = (names: string | undefined): string => (names ? ` Still missing: ${names}.` : '')

const plural = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`

const when = (days: number): string => {
  if (days > 0) return `${plural(days)} left`
  return days === 0 ? 'today' : `${plural(-days)} late`
}

export const findingsEn: FindingWords = {
  clash: {
    person: ({ first, second, day, count }) => `On ${day}, “${first}” and “${second}” overlap and share people: ${count}.`,
    leader: ({ first, second, day, leader }) => `On ${day}, ${leader} leads “${first}” and “${second}” at the same time.`,
    place: ({ first, second, day, place }) => `On ${day}, “${first}” and “${second}” both use ${place} at one time.`,
    keptFree: ({ first, day, reason }) => `“${first}” is on ${day}, which is kept for ${reason}.`,
    overCapacity: ({ first, day, count, capacity }) => `“${first}” on ${day} has ${count} people and room for ${capacity}.`,
    leaderAbsent: ({ first, day, leader, standing }) => `${leader} is to lead “${first}” on ${day} and is ${standing} on that day.`,
  },
  exception: {
    fewerPeriods: ({ programme, planned, owed, missing }) => `Programme ${programme}: ${planned} of ${owed} periods registered, ${missing} missing.`,
    repeatedModule: ({ module }) => `${module} was completed in an earlier year; see whether it is meant.`,
    unknownModule: ({ module }) => `${module} is in no list in force.`,
    clash: ({ first, second, day, reason }) => (second ? `On ${day}, “${first}” and “${second}” overlap.` : `Session “${first}” on ${day} needs another time or place${reason ? ` (${reason})` : ''}.`),
    notChosen: () => 'Nothing is chosen yet.',
    unfinishedStep: ({ step, since }) => `The plan is with ${step}${since ? ` since ${since}` : ''}.`,
    returned: ({ step, note }) => `The plan was returned by ${step}: ${note}`,
    amendmentWaiting: ({ name, reason }) => `An amendment by ${name} waits for a decision: ${reason}`,
    sheetDiffers: ({ sheet, book }) => `The sheet says ${sheet || 'nothing'}, the personal plan says ${book || 'nothing'}.`,
    resultMissing: ({ items }) => `The deadline is near and there is no result of ${items}.`,
    failedItem: ({ items }) => `Failed or absent: ${items}.`,
    periodsUnknown: ({ programme }) => `Programme ${programme} has an item whose periods are not known.`,
    overrideWaiting: ({ name, rating }) => `${name} proposes the rating ${rating}; a second person has to confirm.`,
    carriedUnfinished: ({ items }) => `${items} came over from the year before, unfinished; confirm whether they go on.`,
  },
  reminder: {
    choosePlans: ({ due, left, names }) => `Please choose what to study before ${due} (${left}).${who(names)}`,
    handPlans: ({ due, left, names }) => `Please hand in personal plans before ${due} (${left}).${who(names)}`,
    checkPlans: ({ due, left, names }) => `Heads of teams, please look at personal plans before ${due} (${left}).${who(names)}`,
    approvePlans: ({ due, left, names }) => `Personal plans wait for the principal, before ${due} (${left}).${who(names)}`,
    sendSchoolPlan: ({ due, left, names }) => `The school plan has to be sent before ${due} (${left}).${names ? ` Not approved: ${names}.` : ''}`,
    enterResults: ({ due, left, names }) => `Please hand in papers and enter results before ${due} (${left}).${who(names)}`,
    sendReport: ({ due, left, names }) => `The report on results has to be sent before ${due} (${left}).${names ? ` No conclusion yet: ${names}.` : ''}`,
  },
  gap: {
    gap: ({ issuerName, after, before, missing }) => `${issuerName}: numbers missing between ${after} and ${before}: ${missing}.`,
    order: ({ issuerName, after, before }) => `${issuerName}: ${after} was given after ${before}, though it is the lower number.`,
  },
  fields: { module: 'module', topic: 'topic', periods: 'periods', form: 'form', way: 'way', months: 'months', term: 'term' },
  difference: {
    added: ({ title }) => `Added ${title}.`,
    dropped: ({ title }) => `Dropped ${title}.`,
    changed: ({ title, field, before, after }) => `${title}: ${field} from ${before || 'none'} to ${after || 'none'}.`,
  },
  when,
  drift: ({ fullName, sheet, book }) => `${fullName}: the sheet says ${sheet || 'nothing'}, the personal plan says ${book || 'nothing'}.`,
}
