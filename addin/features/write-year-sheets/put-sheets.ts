import { yearSheetsEn } from '#schema/locale/year-sheets/words.en.ts'
import { yearSheetsVi, type YearSheetWords } from '#schema/locale/year-sheets/words.vi.ts'
import type { Both } from '#schema/year-sheets/columns.ts'
import type { KeptSheet } from '#schema/year-sheets/kept-sheet.ts'
import type { Desk } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import type { OwnedTable } from '../../desk/owned/owned-table.ts'
import { isEdited, prospectOf, putTable, type AboutEdited, type Prospect, type Put } from '../../desk/owned/put-table.ts'

/** Rows of some fifteen cells, with their formats and keys about a megabyte. */
const ROWS_AT_ONCE = 1500

export const wordsOf = (desk: Desk): Both<YearSheetWords> => (desk.language.get() === 'en' ? { in: yearSheetsEn, other: yearSheetsVi } : { in: yearSheetsVi, other: yearSheetsEn })

const newsTitles = ({ in: one, other }: Both<YearSheetWords>): readonly string[] => [one.news.title, other.news.title]

const ownedOf = (kept: KeptSheet, words: Both<YearSheetWords>): OwnedTable => ({
  name: kept.table, sheet: kept.sheet, note: kept.note, lead: kept.rowsAbove, slice: ROWS_AT_ONCE,
  columns: kept.columns.map(({ id, titles, width }) => ({ id, titles, width, quiet: false })),
  rows: kept.rows, covers: () => true,
  news: { title: newsTitles(words), added: words.in.news.added, changed: words.in.news.changed, gone: words.in.news.gone },
})

interface Look {
  readonly kept: KeptSheet
  readonly owned: OwnedTable
  readonly prospect: Prospect
}

const lookFor = async (desk: Desk, sheets: readonly KeptSheet[]): Promise<readonly Look[] | null> => {
  const [looks, words] = [[] as Look[], wordsOf(desk)]
  for (const kept of sheets) {
    const owned = ownedOf(kept, words)
    const prospect = await prospectOf(desk.workbook, owned)
    if (!prospect.ok) { desk.notice.set(hindered(prospect)); return null }
    looks.push({ kept, owned, prospect: prospect.value })
  }
  return looks
}

const tableOf = ({ prospect }: Look, { made }: Put): string => (made === 'refreshed' && prospect.state === 'standing' ? prospect.standing.content.name : prospect.name)

const putOne = async (desk: Desk, look: Look, aboutEdited: AboutEdited): Promise<Put | null> => {
  const progress = (done: number, of: number): void => { desk.busy.change((busy) => busy && { ...busy, done, of }) }
  const put = await putTable(desk.workbook, { ...look, aboutEdited, progress })
  const dressed = put.ok ? await desk.workbook.dressTable(tableOf(look, put.value), { ...look.kept, news: newsTitles(wordsOf(desk)) }) : put
  if (put.ok && dressed.ok) return put.value
  if (!dressed.ok) desk.notice.set(hindered(dressed))
  return null
}

/** Rows of ours that a person typed over and that say something else now: nothing is written before that person decides. */
export interface Question {
  readonly rows: number
}

const editedRows = (looks: readonly Look[]): number => looks.reduce((sum, { prospect }) => sum + (prospect.state === 'standing' ? prospect.refresh.counts.edited : 0), 0)

/** Writes sheets of the year where they stand, or makes them; null: it could not, and the person was told why. */
export const putSheets = async (desk: Desk, sheets: readonly KeptSheet[], aboutEdited: AboutEdited): Promise<readonly Put[] | Question | null> => {
  const looks = await lookFor(desk, sheets)
  if (!looks) return null
  if (aboutEdited === 'ask' && looks.some(({ prospect }) => isEdited(prospect))) return { rows: editedRows(looks) }
  const puts: Put[] = []
  for (const look of looks) {
    const put = await putOne(desk, look, aboutEdited)
    if (!put) return null
    puts.push(put)
  }
  return puts
}
