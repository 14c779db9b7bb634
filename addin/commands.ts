import { desk } from './desk/open-desk.ts'
import { goTo, type Place } from './desk/route.ts'
import { checkRoster } from './features/check-roster/check-roster.ts'
import { clearMarks } from './features/clear-marks/clear-marks.ts'
import { learn } from './locale/phrases.ts'

type Command = (event: Office.AddinCommands.Event) => void

/** A ribbon button must always be released, or Excel greys it for ever. */
const command = (work: () => Promise<unknown>): Command => (event) => {
  void work().finally(() => { event.completed() })
}

const openAt = async (place: Place): Promise<void> => {
  goTo(place)
  await Office.addin.showAsTaskpane()
}

/** The sheet is the answer; the pane opens where there is something to say besides. */
const sumUp = async (): Promise<void> => {
  const [{ summarise }, { showSheet }] = await Promise.all([import('./features/summarise/summarise.ts'), import('./features/summarise/remove-columns.ts'), learn('vi')])
  const at = await desk()
  const done = await summarise(at)
  if (done) await showSheet(at)
  if (!done || done.typed.length > 0) await openAt('summarise')
}

/** Marks are the answer; only where there is none to see does the pane open with its sentence. */
const check = async (): Promise<void> => {
  const here = await desk()
  const seen = await checkRoster(here)
  if (!seen || seen.judged.findings.length === 0 || here.notice.get() !== null) await openAt('check')
}

const clear = async (): Promise<void> => {
  if (!(await clearMarks(await desk()))) await openAt('check')
}

if (typeof Office !== 'undefined') {
  Office.actions.associate('checkRoster', command(check))
  Office.actions.associate('clearMarks', command(clear))
  Office.actions.associate('summarise', command(sumUp))
  Office.actions.associate('openSend', command(() => openAt('send')))
}
