import type { Request } from 'express'

/** The token a request carries, where it looks like one of ours. */
export const bearer = (request: Request): string | null => /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1] ?? null
