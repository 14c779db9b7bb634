import { cellAddress } from '../../workbook/a1.ts'
import type { Desk } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import type { SaidFinding } from '../../engine/engine.ts'

/** Brings the person to the cell; says so where a filter hides it. */
export const goToFinding = async (desk: Desk, finding: SaidFinding): Promise<void> => {
  if (!finding.cell) return
  const { cell } = finding
  const done = await desk.workbook.goTo(cell)
  if (!done.ok) desk.notice.set(hindered(done))
  else if (done.value.hidden) desk.notice.set({ tone: 'info', say: (phrases) => phrases.check.hidden(cellAddress(cell)) })
}
