import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { Router, type ErrorRequestHandler, type RequestHandler } from 'express'
import type { Context } from '#server/context.ts'
import { serviceLimits } from '#server/graph/limits.ts'
import { bodyTooLarge, bodyUnreadable } from '#server/locale/apology.ts'
import { bearer } from './bearer.ts'
import { contextFor } from './context-for.ts'
import { currentRequest } from './request.ts'
import type { Surroundings } from './surroundings.ts'

const trouble = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] })

const locale = (): 'vi' | 'en' => currentRequest()?.locale ?? 'vi'

const halfCharacter = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** No database keeps a NUL and PostgreSQL no half of a character; no sheet means either. */
const keepable = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.replaceAll('\0', '').replace(halfCharacter, '\ufffd') : value)

/** A document longer than published is not even parsed. */
const refuseLongDocuments: RequestHandler = (request, response, next) => {
  const query = (request.body as { query?: unknown } | undefined)?.query
  if (typeof query !== 'string' || Buffer.byteLength(query) <= serviceLimits.documentBytes) return next()
  response.status(413).json(trouble('PAYLOAD_TOO_LARGE', bodyTooLarge(locale(), serviceLimits.documentBytes)))
}

/** Bodies that are too long or no JSON get a sentence in the shape of every other answer. */
// eslint-disable-next-line max-params -- Express knows an error handler by its four parameters.
const unreadableBodies: ErrorRequestHandler = (fault: { status?: number; type?: string }, _request, response, next) => {
  if (fault.type === 'entity.too.large') {
    response.status(413).json(trouble('PAYLOAD_TOO_LARGE', bodyTooLarge(locale(), serviceLimits.bodyBytes)))
  } else if (fault.status !== undefined && fault.status >= 400 && fault.status < 500) {
    response.status(fault.status).json(trouble('BAD_REQUEST', bodyUnreadable(locale())))
  } else next(fault)
}

/** GraphQL over HTTP: bearer tokens only, no cookies, no other origins, no mutation by GET. */
export const graphqlRouter = (apollo: ApolloServer<Context>, surroundings: Surroundings): Router =>
  Router()
    .use(express.json({ limit: serviceLimits.bodyBytes, reviver: keepable }), refuseLongDocuments)
    .use((request, _response, next) => {
      // Apollo wants a body to be there; Express 5 leaves it out of a GET.
      request.body ??= {}
      next()
    })
    .use(expressMiddleware(apollo, { context: ({ req }) => contextFor(surroundings, { token: bearer(req), address: req.ip ?? '-' }) }))
    .use(unreadableBodies)
