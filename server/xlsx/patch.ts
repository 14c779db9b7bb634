import type { Change, SetCell } from './patch/change.ts'
import { setCells } from './patch/cells.ts'
import { addChart, removeChart } from './patch/charts.ts'
import { setColumns } from './patch/columns.ts'
import { addConditionalFormat, removeConditionalFormat } from './patch/conditional-formats.ts'
import { removeCustomXml, setCustomXml } from './patch/custom-xml.ts'
import { Draft } from './patch/draft.ts'
import { removeName, setName } from './patch/names.ts'
import { deleteComment, setNote } from './patch/notes.ts'
import { addSheet, deleteSheet, renameSheet, setSheetState } from './patch/sheets.ts'
import { removeValidation, setListValidation } from './patch/validations.ts'

export type { Change } from './patch/change.ts'

type Single = Exclude<Change, SetCell>
type Acts = { readonly [K in Single['change']]: (draft: Draft, change: Extract<Single, { change: K }>) => void }

const acts: Acts = {
  'add-conditional-format': addConditionalFormat,
  'remove-conditional-format': removeConditionalFormat,
  'set-note': setNote,
  'delete-comment': deleteComment,
  'set-custom-xml': setCustomXml,
  'remove-custom-xml': removeCustomXml,
  'add-sheet': addSheet,
  'rename-sheet': renameSheet,
  'delete-sheet': deleteSheet,
  'set-sheet-state': setSheetState,
  'set-columns': setColumns,
  'set-name': setName,
  'remove-name': removeName,
  'set-list-validation': setListValidation,
  'remove-validation': removeValidation,
  'add-chart': addChart,
  'remove-chart': removeChart,
}

/** Cells of one sheet written one after the other are one pass over its part. */
const runs = (changes: readonly Change[]): readonly (readonly [Change, ...Change[]])[] => {
  const result: [Change, ...Change[]][] = []
  for (const change of changes) {
    const run = result.at(-1)
    if (run?.[0].change === 'set-cell' && change.change === 'set-cell' && run[0].sheet === change.sheet) run.push(change)
    else result.push([change])
  }
  return result
}

const isCell = (change: Change): change is SetCell => change.change === 'set-cell'

const perform = (draft: Draft, run: readonly [Change, ...Change[]]): void => {
  const [first] = run
  if (isCell(first)) setCells(draft, first.sheet, run.filter(isCell))
  else (acts[first.change] as (draft: Draft, change: Single) => void)(draft, first)
}

/** The file with these changes made in order. Parts no change concerns stay as they are, byte for byte; in the others only what must change does. */
export const patchXlsx = (bytes: Uint8Array, changes: readonly Change[]): Uint8Array => {
  const draft = new Draft(bytes)
  for (const run of runs(changes)) perform(draft, run)
  return draft.bytes()
}
