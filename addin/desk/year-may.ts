import type { ActName } from '#schema/year/act.ts'
import type { YearRole } from '#schema/year/actor.ts'
import { whoMay } from '#schema/year/who-may.ts'
import type { YearBook } from './year-book.ts'

const ROLES: Readonly<Record<YearBook['viewerRole'][number], YearRole>> = { CLERK: 'clerk', TEAM_HEAD: 'teamHead', PRINCIPAL: 'principal', DEPUTY: 'deputy' }

/** Whether one of the viewer's roles may do such an act at all; the server judges each by itself. */
export const mayAct = ({ viewerRole }: Pick<YearBook, 'viewerRole'>, act: ActName): boolean => viewerRole.some((role) => whoMay[act].includes(ROLES[role]))
