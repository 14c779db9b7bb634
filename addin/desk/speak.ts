import type { Language } from '#schema/locale/words.ts'
import { learn } from '../locale/phrases.ts'
import { today } from '../clock.ts'
import type { Desk } from './desk.ts'
import { troubled } from './troubled.ts'

/** Changes the pane's language, the findings it shows included. */
export const speak = async (desk: Desk, language: Language): Promise<void> => {
  try {
    await learn(language)
    const findings = await desk.engine.retell({ findings: desk.seen.get()?.judged.findings ?? [], language, today: today(desk.clock.now()) })
    desk.seen.change((seen) => seen && { ...seen, judged: { ...seen.judged, findings } })
    desk.language.set(language)
  } catch {
    desk.notice.set(troubled({ kind: 'lost' }))
  }
}
