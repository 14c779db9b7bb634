import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { type Certificate, developmentCertificate } from '#server/http/certificate.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.xml': 'application/xml; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png',
}

/** A certificate of this process alone: tests side by side do not wait for each other. */
const certificate = async (): Promise<Certificate> => {
  const folder = join(tmpdir(), `bdtx-test-certificate-${process.pid}`)
  const made = await developmentCertificate(folder, 'localhost', new Date())
  await rm(folder, { recursive: true, force: true })
  return made
}

export interface Preview {
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** Where a path of the address begins, and the folder or the text that stands there. */
export type Mounts = Readonly<Record<string, { readonly folder: string } | { readonly text: string; readonly type: string }>>

const found = async (path: string, mounts: Mounts): Promise<{ body: string | Buffer; type: string } | null> => {
  const base = Object.keys(mounts)
    .filter((prefix) => path.startsWith(prefix))
    .toSorted((one, other) => other.length - one.length)[0]
  const mount = base === undefined ? null : mounts[base]
  if (base === undefined || !mount) return null
  if ('text' in mount) return { body: mount.text, type: mount.type }
  const file = join(mount.folder, normalize(path.slice(base.length)) === '.' ? 'index.html' : normalize(`/${path.slice(base.length)}`))
  return existsSync(file) ? { body: await readFile(file), type: TYPES[extname(file)] ?? 'application/octet-stream' } : null
}

/** The host page and a page with Office.js on one https origin: all that the host's own suite needs. */
export const servePreview = async (mounts: Mounts): Promise<Preview> => {
  const root = process.cwd()
  const all: Mounts = { '/preview/': { folder: join(root, 'dist/preview') }, '/preview/office-js/': { folder: join(root, 'node_modules/@microsoft/office-js/dist') }, ...mounts }
  const server = createServer(await certificate(), (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname)
    void found(path, all).then((answer) => {
      response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain' })
      response.end(answer?.body ?? 'not found')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = (): Promise<void> => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  return { origin: `https://localhost:${port}`, stop }
}
