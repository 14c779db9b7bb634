import type { Act } from './act.ts';
import type { Book } from './book.ts';
/** Everybody whose year an act touches: a head of a team may act for these only if all are of the team. */
export declare const peopleOf: (book: Book, act: Act) => readonly string[];
