import type { Workbook } from '../workbook/workbook.ts'
import type { Desk } from './desk.ts'
import { newDesk } from './new-desk.ts'

let ready: ((desk: Desk) => void) | null = null

const promised = new Promise<Desk>((resolve) => { ready = resolve })

/** The one desk that pane and ribbon share; there once Office says which host this is. */
export const desk = (): Promise<Desk> => promised

export const openDesk = (workbook: Workbook): Desk => {
  const made = newDesk(workbook)
  ready?.(made)
  return made
}
