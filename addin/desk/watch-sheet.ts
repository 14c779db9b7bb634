import type { Desk } from './desk.ts'

/** After a person changed a sheet, what the pane shows is from before; the pane says so and touches nothing. */
export const watchSheet = (desk: Desk): Promise<() => void> =>
  desk.workbook.onChanged(() => { desk.seen.change((seen) => (seen === null || seen.stale ? seen : { ...seen, stale: true })) })
