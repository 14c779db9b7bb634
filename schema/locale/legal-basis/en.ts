import { spoken } from '../spoken.ts'
import { instrumentName, instrumentNames, instrumentTitle, lists, people } from './names.ts'
import type { LegalSentences, LegalTitles } from './sentences.ts'

export const titlesEn: LegalTitles = {
  repealed: 'Basis no longer in force',
  'repealed-meanwhile': 'Basis perhaps no longer in force when signed',
  succeeded: 'A newer instrument exists',
  'not-yet-in-force': 'Basis not yet in force',
  'period-over': 'Strategy or project whose term is over',
  'date-differs': 'Wrong date of an instrument',
  'two-dates': 'One instrument with two dates',
  'impossible-date': 'Date that does not exist',
  'date-after-signing': 'Basis dated after the signing day',
  'year-of-number': 'Year of the number differs from the date',
  'wrong-scope': 'Instrument for another level or role',
  'other-year': 'Instrument of another school year',
  amended: 'Instrument since amended',
  'missing-basis': 'Basis the content relies on is missing',
  unregistered: 'Not in the register',
  'incomplete-number': 'Basis not given in full',
  'no-signing-day': 'No signing day found',
  'no-basis': 'No legal basis found',
}

const instead = (ids: readonly string[], otherwise: string): string => (ids.length > 0 ? `Cite ${instrumentNames(ids, 'en')} instead, after rereading what rests on this one.` : otherwise)

const lacks = { symbol: 'the symbol', year: 'the year in its number', date: 'the date of issue' } as const

const told = {
  month: 'The document gives month and year but no day of signing.',
  schoolYear: 'No signing day found; validity is judged by the school year in the title.',
  year: 'No signing day found; validity is judged by the year in the title.',
} as const

const about = {
  calendar: 'The calendar is decided anew for each school year.',
  tasks: 'Task guidance is issued anew for each school year.',
  other: 'This instrument was issued for one particular school year.',
} as const

interface Relied {
  readonly who: string
  readonly basis: string
}

const relied = {
  regulation: ({ basis }: Relied) => `The content is about continuing professional development but does not cite ${basis}.`,
  stated: ({ who, basis }: Relied) => `The plan is for ${who} but does not cite ${basis}.`,
  gathered: ({ who, basis }: Relied) => `The content speaks of ${who} but does not cite ${basis}; whom the plan is for is not stated.`,
} as const

/** What is wrong with a legal basis, why, and what to do, in English. */
export const en: LegalSentences = {
  repealed: ({ cited, to, successors }) => ({
    what: `${cited} ceased to be in force on ${spoken(to)}, before the signing day.`,
    why: 'A plan cannot rest on an instrument that no longer holds.',
    fix: instead(successors, 'Remove this basis, or find the instrument now in force on the same matter.'),
  }),
  'repealed-meanwhile': ({ cited, to, successors }) => ({
    what: `${cited} ceased to be in force on ${spoken(to)}, within the time this document may have been signed.`,
    why: 'The signing day is not stated, so nothing can be concluded.',
    fix: instead(successors, 'State the signing day and check again.'),
  }),
  succeeded: ({ cited, successors }) => ({
    what: `${cited} has been replaced by ${instrumentNames(successors, 'en')}.`,
    why: 'The register does not know the exact day the old one ended.',
    fix: 'Read the closing provisions of the new one and cite whichever was in force on the signing day.',
  }),
  'not-yet-in-force': ({ cited, from }) => ({
    what: `${cited} enters into force on ${spoken(from)}, after the signing day.`,
    why: 'What is not yet in force cannot be a basis.',
    fix: 'Cite what was in force on the signing day, or sign after that day.',
  }),
  'period-over': ({ cited, from, to, successors }) => ({
    what: `${cited} was made for ${String(from)}-${String(to)}, which ended before the year of the plan.`,
    why: 'Targets of a past term are no basis for this year.',
    fix: instead(successors, 'Remove this basis; if one is needed, cite the direction now in force.'),
  }),
  'date-differs': ({ cited, written, known }) => ({
    what: `${cited} is dated ${spoken(written)} here; the register has ${spoken(known)}.`,
    why: 'A basis carries its true date so that a reader finds the right instrument.',
    fix: `Change it to ${spoken(known)} after comparing with the original.`,
  }),
  'two-dates': ({ cited, dates, known }) => ({
    what: `${cited} is given different dates: ${lists(dates.map(spoken), 'en')}.`,
    why: 'An instrument has one date of issue.',
    fix: known === null ? 'Compare with the original and write one date throughout.' : `Write ${spoken(known)} throughout.`,
  }),
  'impossible-date': ({ cited, written }) => ({
    what: `${cited} is dated "${written}", a day no calendar has.`,
    why: 'Day or month may have been mistyped.',
    fix: 'Look at the original and correct the date.',
  }),
  'date-after-signing': ({ cited, written, signed }) => ({
    what: `${cited} is dated ${spoken(written)}, after the signing day ${spoken(signed)}.`,
    why: 'Nothing can rest on what was issued later.',
    fix: 'Check the date of the basis and the signing day.',
  }),
  'year-of-number': ({ cited, year, written }) => ({
    what: `${cited} carries the year ${String(year)} in its number but the date ${spoken(written)}.`,
    why: 'The year in a number is the year of issue.',
    fix: 'Look at the original and correct the number or the date.',
  }),
  'wrong-scope': ({ cited, covers, roles, said, saidRoles, document, better }) => ({
    what: `${cited} is about ${people(roles, covers, 'en')}; here it is used for ${people(saidRoles, said.length > 0 ? said : document, 'en')}.`,
    why: 'Each level and each role has its own instrument.',
    fix: better.length > 0 ? `Cite the one that fits: ${instrumentNames(better, 'en')}.` : 'Cite the instrument for the level and role of the plan.',
  }),
  'other-year': ({ cited, its, plan, about: kind }) => ({
    what: `${cited} belongs to the school year ${its}; the plan is for ${plan}.`,
    why: about[kind],
    fix: `Cite the instrument of the same kind for ${plan}.`,
  }),
  amended: ({ cited, by }) => ({
    what: `${cited} has been amended by ${instrumentNames(by, 'en')}.`,
    why: 'Since that took effect the amended wording applies.',
    fix: `Add ${instrumentNames(by, 'en')} if the plan relies on what was changed.`,
  }),
  'missing-basis': ({ instrument, role, levels, stated }) => ({
    what: relied[role === null ? 'regulation' : stated ? 'stated' : 'gathered']({ who: people(role === null ? [] : [role], levels, 'en'), basis: instrumentName(instrument, 'en') }),
    why: `That is the instrument which governs it: ${instrumentTitle(instrument, 'en')}.`,
    fix: `Add ${instrumentName(instrument, 'en')} to the legal bases.`,
  }),
  unregistered: ({ cited, local }) => ({
    what: `${cited} is not in the register.`,
    why: local ? 'The register keeps central instruments; those of localities and schools cannot be checked here.' : 'The register does not hold this one, so its date and validity cannot be checked.',
    fix: 'Compare number, date and validity with the original yourself; this is not a mistake.',
  }),
  'incomplete-number': ({ cited, lacks: parts }) => ({
    what: `${cited} lacks ${lists(parts.map((part) => lacks[part]), 'en')}.`,
    why: 'A basis states type, number, symbol, issuer and date of issue.',
    fix: 'Complete it from the original.',
  }),
  'no-signing-day': ({ told: how }) => ({
    what: how === null ? 'Neither a signing day nor a year was found, so the validity of the bases cannot be judged.' : told[how],
    why: 'Whether a basis was in force is judged on the signing day.',
    fix: 'Write place, day, month and year at the head of the document.',
  }),
  'no-basis': () => ({
    what: 'No instrument is cited as a basis.',
    why: 'A plan states what it rests on.',
    fix: 'Add the lines of legal bases at the head, one instrument each.',
  }),
}
