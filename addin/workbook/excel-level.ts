import { offers } from './excel-run.ts'

/** What the manifest asks for; an older Excel never starts the add-in. */
const BASELINE = 10
const NEWEST = 21

/** The highest ExcelApi level this host offers. */
export const excelLevel = (): string => {
  for (let minor = NEWEST; minor > BASELINE; minor -= 1) if (offers(`1.${String(minor)}`)) return `1.${String(minor)}`
  return offers(`1.${String(BASELINE)}`) ? `1.${String(BASELINE)}` : '1.9'
}
