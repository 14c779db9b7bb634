import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { unpackChromium } from './chromium-files.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium', '/opt/google/chrome/chrome']

interface Candidate {
  readonly binary: string
  readonly env: Readonly<Record<string, string>>
}

/** Fonts that came with npm stand beside those of the machine, so that Vietnamese is never a row of boxes. */
const fontConfig = async (fonts: string): Promise<string> => {
  const path = join(fonts, 'bdtx-fonts.conf')
  const folders = [join(fonts, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts']
  await writeFile(path, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join('')}<cachedir>${join(fonts, 'cache')}</cachedir></fontconfig>`)
  return path
}

const fromNpm = async (): Promise<Candidate[]> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const { binary, libraries, fonts } = await unpackChromium()
  const env = { FONTCONFIG_FILE: await fontConfig(fonts) }
  const path = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return [
    { binary, env },
    { binary, env: { ...env, LD_LIBRARY_PATH: path } },
  ]
}

const candidates = async (): Promise<readonly Candidate[]> => {
  const wished = process.env['CHROMIUM_PATH']
  if (wished) return [{ binary: wished, env: {} }]
  const installed = INSTALLED.filter((path) => existsSync(path)).map((binary) => ({ binary, env: {} }))
  return [...(await fromNpm()), ...installed]
}

const start = ({ binary, env }: Candidate): Promise<Browser> => {
  const own = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
  return chromium.launch({ executablePath: binary, args: FLAGS, env: { ...own, ...env }, headless: true })
}

/** A headless Chromium: the one npm carries, else one that is on the machine. */
export const launchBrowser = async (): Promise<Browser> => {
  const troubles: string[] = []
  for (const candidate of await candidates()) {
    try {
      return await start(candidate)
    } catch (trouble) {
      troubles.push(`${candidate.binary}: ${String(trouble).split('\n').slice(0, 3).join(' ')}`)
    }
  }
  throw new Error(`No Chromium could be started. Set CHROMIUM_PATH to one.\n${troubles.join('\n')}`)
}

export const SCREEN = { width: 1440, height: 900 } as const

/** A fresh browser session that accepts the certificate of the machine's own server. */
export const newSession = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({ ignoreHTTPSErrors: true, viewport: SCREEN, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options })

export type { Browser, BrowserContext, Page }
