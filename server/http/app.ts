import type { ApolloServer } from '@apollo/server'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Context } from '#server/context.ts'
import { addinFiles, previewFiles } from './addin-files.ts'
import { masked } from './errors.ts'
import { evidenceFile } from './evidence.ts'
import { exporting } from './export.ts'
import { graphqlRouter } from './graphql.ts'
import { headersFor } from './headers.ts'
import { help } from './help.ts'
import { manifest } from './manifest.ts'
import { currentRequest, markRequests } from './request.ts'
import { verify } from './verify/verify.ts'
import type { Surroundings } from './surroundings.ts'

// eslint-disable-next-line max-params -- Express knows an error handler by its four parameters.
const unexpected: ErrorRequestHandler = (fault, _request, response, next) => {
  const request = currentRequest()
  request?.log.error({ err: fault as unknown }, 'unexpected')
  if (response.headersSent) return next(fault)
  response.status(500).json({ errors: [masked(request?.locale ?? 'vi', request?.id ?? '-')] })
}

const health =
  ({ database }: Surroundings): RequestHandler =>
  async (_request, response) => {
    const alive = await database.isConnected()
    response.status(alive ? 200 : 503).json({ ok: alive })
  }

/** The one origin: API, add-in, manifest and, outside production, the preview. */
export function appOf(apollo: ApolloServer<Context>, surroundings: Surroundings): Express {
  const { config, root, log } = surroundings
  const hsts = { hsts: config.production }
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', config.tls.from === 'proxy' ? 1 : false)
  app.use(markRequests(log))
  app.use('/addin', headersFor('pane', hsts), addinFiles(root))
  if (config.preview) app.use('/preview', headersFor('preview', hsts), previewFiles(root))
  app.use('/help', headersFor('help', hsts), help(root))
  app.use('/verify', headersFor('verify', hsts), verify(root))
  app.use(headersFor('nothing', hsts))
  app.use('/graphql', graphqlRouter(apollo, surroundings))
  app.get('/export/authority/:authority/:file', exporting(surroundings))
  app.get('/evidence/:school/:year/:id', evidenceFile(surroundings))
  app.get('/manifest.xml', manifest(root, config.origin))
  app.get('/healthz', health(surroundings))
  if (config.preview) app.get('/', (_request, response) => { response.redirect('/preview/') })
  app.use((_request, response) => { response.status(404).json({ errors: [{ message: '404', extensions: { code: 'NOT_AVAILABLE' } }] }) })
  app.use(unexpected)
  return app
}

