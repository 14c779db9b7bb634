import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import express, { Router, type RequestHandler } from 'express'
import { notBuilt } from '#server/locale/apology.ts'
import { currentRequest } from './request.ts'

export const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

const year = 31_536_000

/** Names under assets carry a hash of their content; everything else is asked for again. */
const files = (folder: string): RequestHandler =>
  express.static(folder, {
    index: false,
    setHeaders: (response, path) => {
      const lasting = /[\\/]assets[\\/][^\\/]+-[\w-]{8,}\.\w+$/.test(path)
      response.setHeader('cache-control', lasting ? `public, max-age=${String(year)}, immutable` : 'no-cache')
    },
  })

const sayNotBuilt =
  (what: string): RequestHandler =>
  (_request, response) => {
    response.status(404).type('text/plain; charset=utf-8').send(notBuilt(currentRequest()?.locale ?? 'vi', what))
  }

/** The add-in as it is built, Office.js from Microsoft. */
export const addinFiles = (root: string): Router => Router().use(files(join(root, 'dist/addin')), sayNotBuilt('dist/addin'))

/** Pages of the add-in with the address of Office.js changed and nothing else. */
const pagesWithOwnOffice =
  (folder: string, officeJs: string): RequestHandler =>
  async (request, response, next) => {
    const name = /^\/([\w-]+\.html)$/.exec(request.path)?.[1]
    const page = name && (await readFile(join(folder, name), 'utf8').catch(() => null))
    if (!page) return next()
    response.setHeader('cache-control', 'no-cache')
    response.type('html').send(page.replaceAll(officeScript, officeJs))
  }

/** The emulated Excel with the same bundle beside it, byte for byte but for the address of Office.js, which comes from the npm package. */
export const previewFiles = (root: string): Router =>
  Router()
    .use('/office-js', express.static(join(root, 'node_modules/@microsoft/office-js/dist'), { index: false, maxAge: '1h' }))
    .use('/addin', pagesWithOwnOffice(join(root, 'dist/addin'), '/preview/office-js/office.js'), files(join(root, 'dist/addin')), sayNotBuilt('dist/addin'))
    .use(express.static(join(root, 'dist/preview'), { setHeaders: (response) => response.setHeader('cache-control', 'no-cache') }))
    .use(sayNotBuilt('dist/preview'))
