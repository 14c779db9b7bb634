import type { ActName } from './act.ts';
import type { YearRole } from './actor.ts';
/** Which roles may do what. A deputy acts as principal, on days a delegation covers; a head of a team within the team. */
export declare const whoMay: Readonly<Record<ActName, readonly YearRole[]>>;
/** What may still be entered once the year is closed: opening it again, and the register of certificates, which are issued after it. */
export declare const afterClosing: ReadonlySet<ActName>;
