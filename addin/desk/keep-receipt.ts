import type { TrailFragment } from '../api/generated/graphql.ts'
import { phrasesIn } from '../locale/phrases.ts'
import type { KeptReceipt } from '../file/state.ts'
import type { Desk } from './desk.ts'
import { remember } from './remember.ts'

interface Received {
  readonly id: string
  readonly latestReceipt?: TrailFragment | null
}

/** A receipt written before, in whatever language, is known by its title or its number. */
const signsOf = (desk: Desk, former: KeptReceipt | null, receipt: TrailFragment): readonly string[] => {
  const titles = (['vi', desk.language.get()] as const).flatMap((language) => phrasesIn(language).receipt.sheet(receipt)[0]?.[0] ?? [])
  return former ? [...titles, former.number] : titles
}

/** Writes the receipt on a sheet of ours, when the open workbook is the one that was sent as this plan; answers on which. */
export const keepReceipt = async (desk: Desk, { id, latestReceipt: receipt }: Received): Promise<string | null> => {
  const seen = desk.seen.get()
  if (!seen || !receipt || seen.file.state.planId !== id) return null
  if (seen.file.state.receipt?.number === receipt.number) return null
  const { receipt: words } = phrasesIn(desk.language.get())
  const done = await desk.workbook.writeSheet({ name: words.sheetName, values: words.sheet(receipt), signs: signsOf(desk, seen.file.state.receipt, receipt) })
  if (!done.ok) return null
  await remember(desk, (state) => ({ ...state, receipt: { number: receipt.number, at: receipt.at, sha256: receipt.sha256 } }))
  return done.value.sheet
}
