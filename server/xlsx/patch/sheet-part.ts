import type { Draft } from './draft.ts'
import type { ListedSheet } from '../read/workbook-part.ts'

/** A change that names a sheet the workbook does not have. */
export class NoSuchSheet extends Error {
  constructor(sheet: string) {
    super(`no sheet "${sheet}"`)
  }
}

/** Names of sheets compare without case, as in Excel. */
export const sameName = (one: string, other: string): boolean => one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase()

export const sheetNamed = (draft: Draft, name: string): ListedSheet => {
  const found = draft.workbook().sheets.find((sheet) => sheet.name === name) ?? draft.workbook().sheets.find((sheet) => sameName(sheet.name, name))
  if (!found) throw new NoSuchSheet(name)
  return found
}
