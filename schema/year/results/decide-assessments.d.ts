import type { Assessment } from '../assessment.ts';
import type { Asker } from '../asker.ts';
import type { Book } from '../book.ts';
import type { Decline } from '../decline.ts';
import type { Item } from '../item.ts';
import type { Session } from '../session.ts';
/** Whether a session teaches an item. */
export declare const teaches: ({ programme, module }: Session, item: Item) => boolean;
export declare const hasAssessment: ({ members }: Book, id: string) => boolean;
export declare const decideAssessment: (book: Book, assessment: Assessment, asker: Asker) => Decline | null;
