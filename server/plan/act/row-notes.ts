import type { UserError } from '#server/graph/user-error.ts'
import { faultsOfTexts } from '#server/graph/tidy.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { LineNote } from '../line-note.entity.ts'
import { PlanLine } from '../plan-line.entity.ts'
import { isField } from '../written-texts.ts'
import { serviceLimits } from '#server/graph/limits.ts'
import { steps, type PlanAct } from '../plan-act.ts'
import type { PlanReturnInput, RowNoteInput } from './act.types.ts'
import type { Change, Deed } from './perform.ts'

const longestNote = 2000

function faultOfNote({ text, field }: RowNoteInput, index: number): UserError[] {
  const path = ['input', 'notes', String(index)]
  if (field && !isField(field)) return [refuse('noteFieldUnknown', { field }, path)]
  if (text.trim() === '') return faultsOfTexts({ text }).map((fault) => Object.assign(fault, { path }))
  return text.length > longestNote ? [refuse('tooLong', { field: 'text', most: longestNote }, path)] : []
}

function faultsOfNotes({ note, notes }: PlanReturnInput): UserError[] {
  if (!note?.trim() && notes.length === 0) return [refuse('returnNeedsNote', {}, ['input', 'notes'])]
  const most = serviceLimits.rowsPerPush
  return notes.length > most ? [refuse('tooManyRows', { rows: notes.length, most }, ['input', 'notes'])] : notes.flatMap(faultOfNote)
}

async function linesByPerson({ em, plan }: Deed): Promise<Map<string, PlanLine>> {
  const lines = await em.find(PlanLine, { plan })
  return new Map(lines.map((line) => [line.person.id, line]))
}

/** Gives a plan back: the words on the whole and the notes on rows are what the clerk will find in the cells. */
export const withRowNotes =
  (act: PlanAct): Change<PlanReturnInput> =>
  async (deed) => {
    const { em, input, viewer, clock } = deed
    const refusals = faultsOfNotes(input)
    const lines = await linesByPerson(deed)
    if (refusals.length === 0 && input.notes.some(({ personId }) => !lines.has(personId))) refusals.push(refuse('notePersonUnknown', {}, ['input', 'notes']))
    if (refusals.length > 0) return { refusals }
    for (const { personId, text, field } of input.notes) {
      const line = lines.get(personId)
      if (line) em.create(LineNote, { line, text: text.trim(), field: field ?? null, byRole: steps[act].by, byName: viewer.account.displayName, at: clock.now(), resolved: false })
    }
    return {}
  }
