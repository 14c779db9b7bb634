import type { Checks } from '../told.ts';
export declare const peopleChecks: Checks<'join' | 'amendMember' | 'setStanding'>;
