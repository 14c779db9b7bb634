import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import express, { Router, type RequestHandler } from 'express'
import { Marked } from 'marked'
import { helpTitle } from '#server/locale/help.ts'

const STYLE = `body{margin:0;font:16px/1.6 'Segoe UI','Noto Sans',system-ui,sans-serif;color:#242424}
main{max-width:46rem;margin:0 auto;padding:16px 20px 48px;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.3}h2{margin-top:2rem;font-size:1.25rem}a{color:#0f548c}
img{max-width:100%;border:1px solid #ddd;border-radius:6px}table{border-collapse:collapse}td,th{border:1px solid #ddd;padding:4px 8px;text-align:left;vertical-align:top}
code{font-family:Consolas,'Cascadia Mono',monospace;background:#f4f4f4;padding:0 .2em}`

/** Links between the files of the repository become links between the pages. */
const asServed = (href: string): string => href.replace(/^(?:\.\.\/)*images\//, '/help/images/').replace(/^(?:\.\.\/)?guide-en\.md/, '/help/en').replace(/^(?:huong-dan\/)?([\w-]+)\.md/, '/help/$1').replace(/\/index(?=#|$)/, '/')

const markdown = new Marked({
  walkTokens: (token) => { if (token.type === 'link' || token.type === 'image') token['href'] = asServed(String(token['href'])) },
})

const page = async (text: string, language: 'vi' | 'en'): Promise<string> =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${helpTitle[language]}</title><style>${STYLE}</style></head><body><main>${await markdown.parse(text)}</main></body></html>`

const fileOf = (docs: string, name: string): string => (name === 'en' ? join(docs, 'guide-en.md') : join(docs, 'huong-dan', `${name}.md`))

const show = (docs: string): RequestHandler => async (request, response, next) => {
  const name = /^\/([a-z-]*)$/.exec(request.path)?.[1]
  const text = name === undefined ? null : await readFile(fileOf(docs, name || 'index'), 'utf8').catch(() => null)
  if (text === null) { next(); return }
  response.type('html').set('cache-control', 'no-cache').send(await page(text, name === 'en' ? 'en' : 'vi'))
}

/** The guide for people, out of the same files that lie in the repository. */
export const help = (root: string): Router =>
  Router().use('/images', express.static(join(root, 'docs/images'), { index: false, maxAge: '1h' })).use(show(join(root, 'docs')))
