import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** The pages in which Office on the web opens add-ins. */
const officeHosts = [
  'https://*.officeapps.live.com', 'https://*.office.com', 'https://*.office365.com', 'https://*.sharepoint.com', 'https://*.microsoft.com',
]

/** Where Office.js and what it loads come from. */
const officeScripts = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com']

const nothing = { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] }

// Fluent UI writes its styles into the page, hence 'unsafe-inline' for styles and for nothing else.
const ownPage = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'none'"],
}

const pane = {
  ...ownPage,
  scriptSrc: ["'self'", ...officeScripts],
  connectSrc: ["'self'", ...officeHosts, 'https://*.office.net'],
  frameAncestors: ["'self'", ...officeHosts],
}

const preview = { ...ownPage, scriptSrc: ["'self'"], connectSrc: ["'self'"], frameSrc: ["'self'"], frameAncestors: ["'self'"] }

/** The guide: words, pictures, its own style. */
const help = { ...nothing, imgSrc: ["'self'"], styleSrc: ["'unsafe-inline'"] }

/** A form and the script that answers it; both from here alone. */
const verify = { ...nothing, scriptSrc: ["'self'"], connectSrc: ["'self'"], styleSrc: ["'unsafe-inline'"] }

const policies = { nothing, pane, preview, help, verify }

export interface HeaderSettings {
  /** HSTS would lock every other program on localhost into https. */
  readonly hsts: boolean
}

/** Security headers for one part of the origin. Frames are ruled by the policy alone; icons of the pane are fetched by Office from its own origins. */
export const headersFor = (part: keyof typeof policies, { hsts }: HeaderSettings): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: policies[part] },
    strictTransportSecurity: hsts,
    xFrameOptions: part === 'nothing' ? { action: 'deny' } : false,
    crossOriginOpenerPolicy: part === 'pane' ? false : { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: part === 'pane' ? 'cross-origin' : 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  })
