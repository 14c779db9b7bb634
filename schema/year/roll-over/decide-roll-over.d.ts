import type { Book, MemberYear } from '../book.ts';
import type { Checks } from '../told.ts';
/** Somebody of a batch for whom something else was entered since; undefined: nobody. */
export declare const inUse: (book: Book, batch: string) => MemberYear | undefined;
export declare const rollOverChecks: Checks<'rollOver' | 'undoRollOver'>;
