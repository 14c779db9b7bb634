import type { RequestHandler } from 'express'
import { findEvidence } from '#server/evidence/find-evidence.ts'
import { en } from '#server/locale/en.ts'
import { vi } from '#server/locale/vi.ts'
import { bearer } from './bearer.ts'
import { contextFor } from './context-for.ts'
import type { Surroundings } from './surroundings.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Bytes of evidence for who may see the year: always handed over to be saved, never shown on this origin. */
export const evidenceFile =
  (surroundings: Surroundings): RequestHandler =>
  async (request, response) => {
    const context = await contextFor(surroundings, { token: bearer(request), address: request.ip ?? '-' })
    const say = context.locale === 'vi' ? vi : en
    const { school, year, id } = request.params
    const found = context.viewer && (await findEvidence(context, { school: textOf(school), schoolYear: textOf(year), id: textOf(id) }))
    if (!found) {
      const [status, code, message] = context.viewer ? [404, 'NOT_AVAILABLE', say.notAvailable()] : [401, 'UNAUTHENTICATED', say.signedOut()]
      response.status(Number(status)).json({ errors: [{ message, extensions: { code } }] })
      return
    }
    response.attachment(found.evidence.name)
    response.setHeader('content-type', found.evidence.type)
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('cache-control', 'no-store')
    response.send(Buffer.from(found.bytes))
  }
