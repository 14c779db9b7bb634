import type { Asker } from '../asker.ts';
import type { MemberYear } from '../book.ts';
import type { Decline } from '../decline.ts';
import type { Item } from '../item.ts';
/** Two ways of writing a code are one module. */
export declare const moduleKey: (module: string) => string;
/** Whether these could be somebody's items at all. */
export declare const itemsAreSound: (items: readonly Item[], { member }: MemberYear, asker: Asker) => Decline | null;
/** What has results stays in the plan: nobody loses what was earned by a change of mind. */
export declare const keepsResults: (items: readonly Item[], { assessments, plan }: MemberYear) => Decline | null;
