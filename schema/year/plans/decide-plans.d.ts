import type { MemberYear } from '../book.ts';
import type { Decline } from '../decline.ts';
import type { Checks } from '../told.ts';
type PlanActs = 'plan' | 'hand' | 'pass' | 'return' | 'reopen' | 'setSteps';
export declare const here: (year: MemberYear, today: string) => Decline | null;
export declare const planChecks: Checks<PlanActs>;
export {};
