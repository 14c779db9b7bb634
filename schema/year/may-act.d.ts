import type { Act, ActName } from './act.ts';
import { stepNames } from './actor.ts';
import type { Asker } from './asker.ts';
import type { Book } from './book.ts';
import type { Decline } from './decline.ts';
/** Whether a paper lets this account act as principal on the day. */
export declare const isDelegated: ({ delegations }: Book, { actor, today }: Pick<Asker, "actor" | "today">) => boolean;
/** Whether this person may do such a thing at all, in a year that stands so. */
export declare const mayAct: (book: Book, act: Act, asker: Asker) => Decline | null;
/** What somebody may do today, whatever the particulars: what a pane offers. */
export declare const mayNow: (book: Book, asker: Asker) => readonly ActName[];
/** Steps at which somebody may let plans go on. */
export declare const stepsOf: (book: Book, asker: Asker) => readonly (typeof stepNames)[number][];
