import { viewerOf } from '#server/account/viewer.ts'
import type { Context } from '#server/context.ts'
import { currentRequest } from './request.ts'
import type { Surroundings } from './surroundings.ts'

export interface Caller {
  readonly token: string | null
  readonly address: string
}

/** What one request carries, whoever asks: a browser, or this process itself. */
export async function contextFor({ database, clock, config, log, signInLimit }: Surroundings, { token, address }: Caller): Promise<Context> {
  const em = database.em.fork()
  const mark = currentRequest()
  return {
    em,
    clock,
    signInLimit,
    address,
    viewer: await viewerOf(em, token, clock.now()),
    requestId: mark?.id ?? '-',
    log: mark?.log ?? log,
    locale: mark?.locale ?? 'vi',
    origin: config.origin,
    data: config.data,
    settings: { sessionHours: config.sessionHours, invitationDays: config.invitationDays, demonstration: config.demo },
  }
}
