import type { WriteMode } from '../../api/generated/graphql.ts'
import type { FileState } from '../../file/state.ts'
import type { Desk, Notice, Seen } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { look } from '../../desk/look.ts'
import { planHead } from '../../desk/plan-head.ts'
import { remember } from '../../desk/remember.ts'
import type { Target } from '../../desk/target.ts'
import { working } from '../../desk/working.ts'
import { boundPeople } from './bind-people.ts'
import { sending } from './sending.ts'
import { sendRows, versionOf, type Returned } from './send-rows.ts'

const fresh = async (desk: Desk): Promise<Seen | null> => {
  const seen = await look(desk)
  if (!seen.ok) {
    desk.notice.set(hindered(seen))
    return null
  }
  if (seen.value.judged.reading.roster.lines.length > 0) return seen.value
  desk.notice.set({ tone: 'info', say: (phrases) => phrases.roster.none })
  return null
}

const attempt = async (desk: Desk, target: Target, mode: WriteMode): Promise<Returned | null> => {
  const seen = await fresh(desk)
  if (!seen) return null
  const returned = await sendRows(desk, { seen, target, decisions: sending.get().decisions, mode })
  desk.notice.set(returned.stopped ?? returned.remarked)
  return returned
}

/** What would happen, row by row, by the same path and without a trace. */
export const previewSending = (desk: Desk, target: Target): Promise<void> =>
  working(desk, (phrases) => phrases.send.previewing, async () => {
    const returned = await attempt(desk, target, 'VALIDATE')
    if (!returned) return
    const { results, summary, plan, stopped } = returned
    sending.change((held) => ({ ...held, stage: stopped ? 'nothing' : 'previewed', results, summary, plan }))
  })

/** Which plan this file is, and its version once every slice was answered. */
const standing = (state: FileState, target: Target, { planId, plan, stopped }: Returned): Pick<FileState, 'planId' | 'planVersion'> => ({
  planId: planId ?? state.planId,
  planVersion: stopped || !plan ? versionOf(state, target) : plan.version,
})

/** Keeps who is who and which plan this file became; keys of a broken sending stay until they are answered. */
const keep = (desk: Desk, { schoolYear, school }: Target, returned: Returned): Promise<unknown> =>
  remember(desk, (state) => {
    const reading = desk.seen.get()?.judged.reading
    return {
      ...state,
      schoolYear,
      schoolId: school,
      ...standing(state, { schoolYear, school }, returned),
      pending: returned.stopped ? state.pending : state.pending.filter((act) => !act.act.startsWith('planSubmit ')),
      bindings: reading ? boundPeople(state.bindings, reading, { results: returned.results, schoolYear }) : state.bindings,
    }
  })

/** How many went, and whether a person has still something to decide. */
const sent = (rows: number, left: number): Notice => ({ tone: left === 0 ? 'good' : 'warning', say: (phrases) => phrases.send.done(rows - left, left) })

/** Sends the rows to the principal; each row ends in exactly one outcome. */
export const sendToPrincipal = (desk: Desk, target: Target): Promise<void> =>
  working(desk, (phrases) => phrases.send.sending, async () => {
    const returned = await attempt(desk, target, 'COMMIT')
    if (!returned) return
    const { results, summary, plan, stopped } = returned
    await keep(desk, target, returned)
    if (plan) planHead.set(plan)
    sending.change((held) => ({ ...held, stage: stopped ? 'broken' : 'sent', results, summary, plan, decisions: stopped ? held.decisions : new Map() }))
    if (!stopped && !returned.remarked) desk.notice.set(sent(results.length, summary.refused + summary.asked))
  })
