import type { Book, MemberYear, Withdrawn } from '../book.ts';
import type { Decline } from '../decline.ts';
import type { Checks } from '../told.ts';
type ResultActs = 'assess' | 'withdrawAssessment' | 'apply' | 'observe' | 'attach' | 'detach';
interface Held {
    readonly id: string;
    readonly withdrawn: Withdrawn | null;
}
/** One thing of any member, by its id. */
export declare const heldIn: (book: Book, lists: (year: MemberYear) => readonly Held[], id: string) => Held | undefined;
export declare const withdrawable: (held: Held | undefined, part: string, reason: string) => Decline | null;
export declare const resultChecks: Checks<ResultActs>;
export {};
