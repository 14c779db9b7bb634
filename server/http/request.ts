import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

export interface RequestMark {
  readonly id: string
  readonly locale: 'vi' | 'en'
  readonly log: Logger
}

const marks = new AsyncLocalStorage<RequestMark>()

/** The request being answered, for those who are handed nothing (Apollo's error formatter). */
export const currentRequest = (): RequestMark | undefined => marks.getStore()

/** Gives each request an id, which its log lines and its apologies carry, and writes one line when it ends. Bodies and tokens are never logged. */
export const markRequests =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const id = randomUUID()
    const { method, path } = request
    const started = performance.now()
    const mark = { id, locale: request.acceptsLanguages('vi', 'en') === 'en' ? ('en' as const) : ('vi' as const), log: log.child({ requestId: id }) }
    response.setHeader('x-request-id', id)
    response.on('finish', () => {
      mark.log.info({ method, path, status: response.statusCode, ms: Math.round(performance.now() - started) })
    })
    marks.run(mark, next)
  }
