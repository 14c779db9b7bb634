import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RequestHandler } from 'express'
import { notBuilt } from '#server/locale/apology.ts'
import { currentRequest } from './request.ts'

/** The origin that the committed manifest is written for. */
export const templateOrigin = 'https://localhost:3443'

/** The manifest with every address on this origin. Origins hold no character XML would read otherwise. */
export const manifestFor = (template: string, origin: string): string => template.replaceAll(templateOrigin, new URL(origin).origin)

export const manifest =
  (root: string, origin: string): RequestHandler =>
  async (_request, response) => {
    const template = await readFile(join(root, 'manifest.xml'), 'utf8').catch(() => null)
    if (template === null) {
      response.status(404).type('text/plain; charset=utf-8').send(notBuilt(currentRequest()?.locale ?? 'vi', 'manifest.xml'))
      return
    }
    response.setHeader('cache-control', 'no-cache')
    response.type('application/xml').send(manifestFor(template, origin))
  }
