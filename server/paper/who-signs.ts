import type { YearRole } from '#schema/year/actor.ts'

/** Whether these roles sign papers of the school; a deputy has the role only under a delegation. */
export const signs = (roles: readonly YearRole[]): boolean => roles.includes('principal') || roles.includes('deputy')
