import type { Source } from '../../law/instruments/registered.ts'
import type { Language } from '../words.ts'

/** Where an entry of the register was read. */
export const sourceWords: Readonly<Record<Language, Readonly<Record<Source, string>>>> = {
  vi: {
    codex: 'Bộ pháp điển', 'signed-original': 'bản ký số của Bộ', portal: 'cổng tra cứu pháp luật', list: 'danh mục văn bản của bên thứ ba',
    plan: 'kế hoạch, công văn của trường và cơ quan', news: 'tin tức', memory: 'trí nhớ',
  },
  en: {
    codex: 'the official codex', 'signed-original': "the Ministry's signed original", portal: 'a law portal', list: "somebody else's list of instruments",
    plan: 'plans and letters of schools and offices', news: 'news', memory: 'memory',
  },
}

/** Number, dates and validity as the register has them; its articles are another matter. */
export const registerWords: Readonly<Record<Language, (facts: { readonly source: string; readonly on: string }) => string>> = {
  vi: ({ source, on }) => `số, ngày và hiệu lực theo ${source}, sổ ngày ${on}`,
  en: ({ source, on }) => `number, dates and validity from ${source}, register of ${on}`,
}
