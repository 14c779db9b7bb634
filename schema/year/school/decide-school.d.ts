import type { Checks } from '../told.ts';
export declare const schoolChecks: Checks<'delegate' | 'endDelegation' | 'assignManager' | 'checkTeam'>;
