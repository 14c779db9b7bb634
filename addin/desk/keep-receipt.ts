import type { TrailFragment } from '../api/generated/graphql.ts'
import { phrasesIn } from '../locale/phrases.ts'
import type { Desk } from './desk.ts'
import { remember } from './remember.ts'

interface Received {
  readonly id: string
  readonly latestReceipt?: TrailFragment | null
}

/** Writes the receipt on a sheet of ours, when the open workbook is the one that was sent as this plan. */
export const keepReceipt = async (desk: Desk, { id, latestReceipt: receipt }: Received): Promise<boolean> => {
  const seen = desk.seen.get()
  if (!seen || !receipt || seen.file.state.planId !== id) return false
  if (seen.file.state.receipt?.number === receipt.number) return false
  const { receipt: words } = phrasesIn(desk.language.get())
  const done = await desk.workbook.writeSheet(words.sheetName, words.sheet(receipt))
  if (!done.ok) return false
  await remember(desk, (state) => ({ ...state, receipt: { number: receipt.number, at: receipt.at, sha256: receipt.sha256 } }))
  return true
}
