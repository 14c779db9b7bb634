import type { Checks } from '../told.ts';
export declare const amendmentChecks: Checks<'amend' | 'settleAmendment'>;
