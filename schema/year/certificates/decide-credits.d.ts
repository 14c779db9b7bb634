import type { Checks } from '../told.ts';
export declare const creditChecks: Checks<'credit' | 'withdrawCredit'>;
