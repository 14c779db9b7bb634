import { X509Certificate } from 'node:crypto'
import { chmod, mkdir, readFile, rm } from 'node:fs/promises'
import { isIP } from 'node:net'
import { join } from 'node:path'

export interface Certificate {
  readonly cert: string
  readonly key: string
}

const days = 365
const renewBefore = 14 * 86_400_000
const usualNames = ['localhost', '127.0.0.1']

const read = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null)

/** Whether a certificate still serves: not about to end, and made for this host name. */
export function serves(cert: string, host: string, now: Date): boolean {
  const certificate = new X509Certificate(cert)
  const named = (isIP(host) ? certificate.checkIP(host) : certificate.checkHost(host)) !== undefined
  return named && certificate.validToDate.getTime() - now.getTime() > renewBefore
}

/** A certificate for development, kept in a folder of our own and made anew before it ends. Nothing is installed, nothing is fetched. */
export async function developmentCertificate(folder: string, host: string, now: Date): Promise<Certificate> {
  const files = { authority: join(folder, 'authority.crt'), cert: join(folder, 'server.crt'), key: join(folder, 'server.key') }
  const [cert, key] = await Promise.all([read(files.cert), read(files.key)])
  if (cert && key && serves(cert, host, now)) return { cert, key }
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { generateCertificates } = await import('office-addin-dev-certs/lib/generate.js')
  await generateCertificates(files.authority, files.cert, files.key, days, [...new Set([...usualNames, host])])
  await chmod(files.key, 0o600)
  return { cert: await readFile(files.cert, 'utf8'), key: await readFile(files.key, 'utf8') }
}
