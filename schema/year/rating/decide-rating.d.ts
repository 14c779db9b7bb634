import type { Checks } from '../told.ts';
export declare const ratingChecks: Checks<'proposeOverride' | 'settleOverride' | 'closeYear' | 'reopenYear'>;
