import { language, words } from './locale/words-of.ts'
import { Desk } from './page/desk.ts'
import { FrontPage } from './page/front-page.ts'
import { readManifest } from './page/manifest.ts'
import { samples } from './samples/samples.ts'

const manifestText = async (): Promise<string> => {
  const answer = await fetch('/manifest.xml').catch(() => null)
  return answer?.ok ? answer.text() : ''
}

document.title = words.title
document.documentElement.lang = language
const [first] = samples
if (!first) throw new Error('there is a sample to start with')
const desk = new Desk()
desk.open(first.bytes(), first.file)
const page = new FrontPage(desk, readManifest(await manifestText(), language))
document.getElementById('host')?.replaceWith(page.element)
page.show()
Object.assign(window, { __excelHost: page.testInterface })
