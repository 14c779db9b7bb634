import { offers } from './excel-run.ts'

/** What the manifest asks for; an older Excel never starts the add-in. */
const BASELINE = 10
const NEWEST = 21

/** Whether this Excel is as new as the manifest asks for. */
export const meetsBaseline = (): boolean => offers(`1.${String(BASELINE)}`)

/** The highest ExcelApi level this host offers. */
export const excelLevel = (): string => {
  for (let minor = NEWEST; minor > BASELINE; minor -= 1) if (offers(`1.${String(minor)}`)) return `1.${String(minor)}`
  return meetsBaseline() ? `1.${String(BASELINE)}` : '1.9'
}
