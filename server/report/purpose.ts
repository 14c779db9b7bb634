import { tidy } from '#server/graph/tidy.ts'
import { purposeSentences } from '#server/locale/report.ts'

const most = 200

export type Purpose = { readonly ok: true; readonly purpose: string } | { readonly ok: false; readonly message: string }

/** Nobody reads people by name without saying what for. */
export function purposeOf(text: string, locale: 'vi' | 'en'): Purpose {
  const purpose = tidy(text)
  const say = purposeSentences(locale)
  if (purpose === '') return { ok: false, message: say.purposeBlank }
  return purpose.length > most ? { ok: false, message: say.purposeLong(most) } : { ok: true, purpose }
}
