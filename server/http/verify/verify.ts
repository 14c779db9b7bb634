import { join } from 'node:path'
import { Router } from 'express'
import { verifyPage as say } from '#server/locale/verify-page.ts'

const STYLE = `body{margin:0;font:16px/1.6 'Segoe UI','Noto Sans',system-ui,sans-serif;color:#242424}
main{max-width:40rem;margin:0 auto;padding:16px 20px 48px;overflow-wrap:anywhere}h1{font-size:1.5rem;line-height:1.3}
label{display:block;margin-top:1rem;font-weight:600}input{display:block;box-sizing:border-box;width:100%;font:inherit;padding:6px 8px;margin-top:4px;border:1px solid #767676;border-radius:4px}
button{font:inherit;margin-top:1.25rem;padding:8px 20px;border:0;border-radius:4px;background:#0f548c;color:#fff}
output{display:block;margin-top:1.5rem;padding:12px 14px;border-left:4px solid #767676;background:#f4f4f4;white-space:pre-line}output:empty{display:none}
output.known{border-color:#0e7a0d}output.unknown{border-color:#b10e1c}.en{color:#555;font-size:.9rem}`

const sentences = (['asking', 'wait', 'failed', 'insecure'] as const).map((key) => `data-${key}="${say[key]}"`).join(' ')

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${say.title}</title><style>${STYLE}</style></head><body><main>
<h1>${say.title}</h1><p>${say.lead}</p><p class="en" lang="en">${say.leadEn}</p>
<form id="question" ${sentences}>
<label for="file">${say.file}</label><input id="file" type="file" accept=".docx">
<label for="number">${say.number}</label><input id="number" autocomplete="off" maxlength="64">
<button type="submit">${say.ask}</button></form>
<output id="answer" for="file number" aria-live="polite"></output><noscript>${say.noscript}</noscript>
</main><script src="/verify/verify-page.js"></script></body></html>`

/** Where anybody asks whether a paper is genuine, without an account. */
export const verify = (root: string): Router =>
  Router()
    .get('/', (_request, response) => { response.type('html').set('cache-control', 'no-cache').send(page) })
    .get('/verify-page.js', (_request, response) => { response.set('cache-control', 'no-cache').sendFile(join(root, 'server/http/verify/verify-page.js')) })
