import { language, words } from './locale/words-of.ts'
import { Desk } from './page/desk.ts'
import { FrontPage } from './page/front-page.ts'
import type { Functions } from './functions/worksheet-functions.ts'
import { readManifest, type Manifest } from './page/manifest.ts'
import { samples } from './samples/samples.ts'

const manifestText = async (): Promise<string> => {
  const answer = await fetch('/manifest.xml').catch(() => null)
  return answer?.ok ? answer.text() : ''
}

/** The add-in's own description of its worksheet functions; none where it has none or cannot be fetched. */
const functionsOf = async (manifest: Manifest | null): Promise<Functions | null> => {
  if (!manifest?.functions) return null
  const answer = await fetch(new URL(manifest.functions.metadata, window.location.href).pathname).catch(() => null)
  return answer?.ok ? { namespace: manifest.functions.namespace, described: ((await answer.json()) as { functions: Functions['described'] }).functions } : null
}

document.title = words.title
document.documentElement.lang = language
const [first] = samples
if (!first) throw new Error('there is a sample to start with')
const desk = new Desk()
desk.open(first.bytes(), first.file)
const manifest = readManifest(await manifestText(), language)
const page = new FrontPage(desk, manifest, await functionsOf(manifest))
document.getElementById('host')?.replaceWith(page.element)
page.show()
Object.assign(window, { __excelHost: page.testInterface })
