import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { Request, RequestHandler, Response } from 'express'
import type { Context, Viewer } from '#server/context.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import { formats, isFormat } from '#server/export/formats.ts'
import { exportSentences } from '#server/locale/export.ts'
import { knownYear } from '#server/plan/school-years.ts'
import { linesAccess } from '#server/report/lines-access.ts'
import { purposeOf } from '#server/report/purpose.ts'
import { bearer } from './bearer.ts'
import { contextFor } from './context-for.ts'
import type { Surroundings } from './surroundings.ts'

interface Declined {
  readonly status: number
  readonly code: string
  readonly message: string
}

interface Wanted {
  readonly viewer: Viewer
  readonly authority: string
  readonly schoolYear: string
  readonly format: keyof typeof formats
  readonly purpose: string
}

const isDeclined = (value: object): value is Declined => 'status' in value

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Authorities go by id or by code: a person types the latter. */
async function idOf({ em }: Context, name: string): Promise<string> {
  return (await em.findOne(Authority, { $or: [{ id: name }, { code: name }] }))?.id ?? ''
}

async function wantedOf(context: Context, request: Request): Promise<Wanted | Declined> {
  const say = exportSentences(context.locale)
  const [, schoolYear = '', format = ''] = /^(\d{4}-\d{4})\.(\w+)$/.exec(textOf(request.params['file'])) ?? []
  if (!context.viewer) return { status: 401, code: 'UNAUTHENTICATED', message: say.signedOut }
  if (!isFormat(format) || !knownYear(schoolYear, context.clock.today())) return { status: 400, code: 'BAD_USER_INPUT', message: say.address }
  const said = purposeOf(textOf(request.query['purpose']), context.locale)
  if (!said.ok) return { status: 400, code: 'BAD_USER_INPUT', message: said.message }
  return { viewer: context.viewer, authority: await idOf(context, textOf(request.params['authority'])), schoolYear, format, purpose: said.purpose }
}

/** Who asked has hung up: nobody is left to answer. */
const isGone = (fault: unknown): boolean => typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ERR_STREAM_PREMATURE_CLOSE'

const decline = (response: Response, { status, code, message }: Declined): void => { response.status(status).json({ errors: [{ message, extensions: { code } }] }) }

async function send(context: Context, { authority, schoolYear, format, purpose, viewer }: Wanted, response: Response): Promise<void> {
  const access = await linesAccess(context, authority)
  if (!access) { decline(response, { status: 404, code: 'NOT_AVAILABLE', message: exportSentences(context.locale).notAvailable }); return }
  const { account } = viewer
  const reader = { account, name: account.displayName, authority, way: 'export', purpose } as const
  response.setHeader('content-type', formats[format].type)
  response.setHeader('cache-control', 'no-store')
  response.attachment(`bdtx-${access.authority.code}-${schoolYear}.${format}`)
  const pieces = formats[format].write({ asker: context, access, schoolYear, reader, language: context.locale })
  await pipeline(Readable.from(pieces), response).catch((fault: unknown) => { if (!isGone(fault)) throw fault })
}

/** What schools handed over to an authority, as a file: bearer token, purpose, and the same limits as the API. */
export const exporting =
  (surroundings: Surroundings): RequestHandler =>
  async (request, response) => {
    const context = await contextFor(surroundings, { token: bearer(request), address: request.ip ?? '-' })
    const wanted = await wantedOf(context, request)
    if (isDeclined(wanted)) decline(response, wanted)
    else await send(context, wanted, response)
  }
