import type { Act, ActName } from './act.ts';
import type { Asker } from './asker.ts';
import type { Book } from './book.ts';
import type { Decline } from './decline.ts';
/** Whether an act may be entered: null, or why not. First who asks, then what is asked. */
export declare const decide: <Name extends ActName>(book: Book, act: Act<Name>, asker: Asker) => Decline | null;
