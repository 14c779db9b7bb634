import { readFile } from 'node:fs/promises'
import { createServer as plain, type Server } from 'node:http'
import { createServer as secure } from 'node:https'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import type { Config } from '#server/config.ts'
import type { Clock } from '#server/context.ts'
import { developmentCertificate, type Certificate } from './certificate.ts'

const day = 86_400_000

async function certificateOf({ tls, data, origin }: Config, now: Date): Promise<Certificate | null> {
  if (tls.from === 'proxy') return null
  if (tls.from === 'development') return developmentCertificate(join(data, 'certificate'), new URL(origin).hostname, now)
  return { cert: await readFile(tls.certificate, 'utf8'), key: await readFile(tls.key, 'utf8') }
}

/** A server that speaks https with a certificate looked at anew each day, or plain http behind a proxy. */
async function serverFor(app: Express, config: Config, clock: Clock): Promise<Server> {
  const certificate = await certificateOf(config, clock.now())
  if (!certificate) return plain(app)
  const server = secure(certificate, app)
  const renewal = setInterval(() => {
    void certificateOf(config, clock.now()).then((renewed) => { if (renewed) server.setSecureContext(renewed) })
  }, day)
  server.on('close', () => { clearInterval(renewal) })
  return server as unknown as Server
}

export interface Listening {
  readonly port: number
  close(): Promise<void>
}

export async function listen(app: Express, config: Config, clock: Clock): Promise<Listening> {
  const server = await serverFor(app, config, clock)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => { resolve() })
        server.closeIdleConnections()
        setTimeout(() => { server.closeAllConnections() }, 2_000).unref()
      }),
  }
}
