import type { Checks } from '../told.ts';
export declare const sessionChecks: Checks<'schedule' | 'cancelSession' | 'attend' | 'keepFree' | 'freeAgain'>;
