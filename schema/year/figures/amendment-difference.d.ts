import type { Item } from '../item.ts';
import type { ItemDifference } from './findings.ts';
/** What an amendment changes, item by item: dropped, added, and each field that differs. */
export declare const amendmentDifference: (before: readonly Item[], after: readonly Item[]) => readonly ItemDifference[];
