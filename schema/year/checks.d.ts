import type { Facts } from '../grammar/finding.ts';
import type { Asker } from './asker.ts';
import type { Book, MemberYear } from './book.ts';
import type { Decline, DeclineReason } from './decline.ts';
/** Why not, with what the sentence needs, and in which part of the act. */
export declare const no: (reason: DeclineReason, facts?: Facts, part?: string | null) => Decline;
/** The first that speaks against it; the later are asked only when the earlier are silent. */
export declare const first: (...asked: readonly (() => Decline | null)[]) => Decline | null;
export declare const must: (holds: boolean, decline: () => Decline) => Decline | null;
/** A day of the calendar, yyyy-mm-dd. */
export declare const isDay: (text: string) => boolean;
export declare const readable: (day: string, part: string) => Decline | null;
/** Days from the first of the year to the last. */
export declare const inYear: (day: string, part: string, { year }: Asker) => Decline | null;
/** Something that has happened: not before the year began, not tomorrow. Results may come after its last day until it is closed. */
export declare const happened: (day: string, part: string, { year, today }: Asker) => Decline | null;
export declare const span: (from: string, to: string | null, part: string) => Decline | null;
export declare const said: (text: string | null, reason: DeclineReason, part: string) => Decline | null;
/** Somebody the book counts; facts name the person where it knows one. */
export declare const member: (book: Book, person: string, part?: string) => Decline | null;
export declare const nameOf: (book: Book, person: string) => string;
/** Asks about a member once it is known that there is one. */
export declare const ofMember: (book: Book, person: string, ask: (year: MemberYear) => Decline | null) => Decline | null;
export declare const free: (taken: boolean, id: string) => Decline | null;
