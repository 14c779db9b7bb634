import type { RefusalReason } from '#server/xlsx/model.ts'
import type { Unwritten } from '../book/changes.ts'

/** Everything the page says. */
export interface Words {
  readonly title: string
  readonly emulation: string
  readonly cannotShow: string
  readonly openFile: string
  readonly download: string
  readonly samples: string
  readonly chooseSample: string
  readonly dropHere: string
  readonly unsaved: string
  readonly saved: string
  readonly leave: string
  readonly yes: string
  readonly no: string
  readonly refused: Readonly<Record<RefusalReason, (file: string) => string>>
  readonly kept: string
  readonly close: string
  readonly pane: string
  readonly closePane: string
  readonly resizePane: string
  readonly noAddin: string
  readonly running: (command: string) => string
  readonly commandDone: (command: string) => string
  readonly cellSays: (cell: string, sentence: string) => string
  readonly notCalculated: (cell: string) => string
  readonly commandFailed: (command: string, status: number) => string
  readonly address: string
  readonly content: string
  readonly grid: string
  readonly sheets: string
  readonly protectedSheet: string
  readonly protectedCell: string
  readonly hiddenRows: (count: number) => string
  readonly hideAgain: string
  readonly hiddenSheets: (count: number) => string
  readonly undrawn: (count: number) => string
  readonly comment: (cell: string) => string
  readonly note: (cell: string) => string
  readonly unwritten: Readonly<Record<Unwritten, string>>
  readonly notWritten: (parts: string) => string
  readonly downloaded: (file: string) => string
  readonly stale: string
  readonly requests: (count: number) => string
  readonly notEmulated: (what: string) => string
  readonly paneHint: string
  readonly otherLanguage: string
}
