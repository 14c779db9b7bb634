import type { Area } from '#schema/grammar/sheet.ts'
import { cellAddress } from './a1.ts'
import { inExcel } from './excel-run.ts'
import { ownHeadingLook, ownToneLook, toneCondition, isOwnTone } from './own-look.ts'
import type { OwnBlock, OwnColumnLook, OwnTone } from './own-writing.ts'
import type { Done, Written } from './workbook.ts'

type Sheeted = { readonly sheet: string }

/** Points: three short words beside each other. */
const WIDTH = 100

interface Open<One extends Sheeted> {
  readonly open: readonly One[]
  readonly locked: readonly string[]
}

type Tones = Excel.ConditionalFormatCollection

/** Which of the things asked for stand on sheets that can be written to; sheets that are gone drop out. */
const openOnes = async <One extends Sheeted>(context: Excel.RequestContext, all: readonly One[]): Promise<Open<One>> => {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected')
  await context.sync()
  const locked = sheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name)
  const there = new Set(sheets.items.map((sheet) => sheet.name))
  return { open: all.filter(({ sheet }) => there.has(sheet) && !locked.includes(sheet)), locked: locked.filter((name) => all.some(({ sheet }) => sheet === name)) }
}

const rangeAt = (context: Excel.RequestContext, { sheet, row, column, rows }: Sheeted & Pick<Area, 'row' | 'column' | 'rows'>): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column - 1, rows, 1)

export const writeOwnBlocks = (blocks: readonly OwnBlock[]): Promise<Done<Written>> =>
  inExcel(async (context) => {
    for (const block of blocks) rangeAt(context, { ...block, rows: block.values.length }).values = block.values.map((value) => [value])
    await context.sync()
    return { count: blocks.length, locked: [] }
  })

const colour = (range: Excel.Range, first: string, { word, tone }: OwnTone): void => {
  const look = ownToneLook[tone]
  const { custom } = range.conditionalFormats.add('Custom')
  custom.rule.formula = toneCondition(first, word)
  custom.format.fill.color = look.fill
  custom.format.font.color = look.ink
  custom.format.font.bold = look.bold
}

const dress = (context: Excel.RequestContext, { sheet, column, heading, lastRow, tones }: OwnColumnLook): void => {
  const head = rangeAt(context, { sheet, row: heading.row, column, rows: 1 })
  head.values = [[heading.text]]
  head.format.fill.color = ownHeadingLook.fill
  head.format.font.color = ownHeadingLook.ink
  head.format.font.bold = true
  head.format.wrapText = true
  head.getEntireColumn().format.columnWidth = WIDTH
  const first = heading.row + 1
  const cells = rangeAt(context, { sheet, row: first, column, rows: Math.max(1, lastRow - heading.row) })
  for (const tone of tones) colour(cells, cellAddress({ row: first, column }), tone)
}

/** Conditional formats of these sheets, asked for with whatever is asked next. */
const requestTones = (context: Excel.RequestContext, all: readonly Sheeted[]): readonly (readonly [string, Tones])[] =>
  [...new Set(all.map(({ sheet }) => sheet))].map((sheet) =>
    [sheet, context.workbook.worksheets.getItemOrNullObject(sheet).getRange().conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula')] as const)

const dropTones = (collections: readonly (readonly [string, Tones])[], open: readonly Sheeted[]): void => {
  for (const [, { items }] of collections.filter(([name]) => open.some(({ sheet }) => sheet === name)))
    for (const format of items) if (format.type === 'Custom' && !format.customOrNullObject.isNullObject && isOwnTone(format.customOrNullObject.rule.formula)) format.delete()
}

/** Colours of ours from a former time make room; one trip. */
const withoutTones = async <One extends Sheeted>(context: Excel.RequestContext, all: readonly One[]): Promise<Open<One>> => {
  const former = requestTones(context, all)
  const found = await openOnes(context, all)
  dropTones(former, found.open)
  return found
}

export const dressOwnColumns = (columns: readonly OwnColumnLook[]): Promise<Done<Written>> =>
  inExcel(async (context) => {
    const found = await withoutTones(context, columns)
    for (const column of found.open) dress(context, column)
    await context.sync()
    return { count: found.open.length, locked: found.locked }
  })

export const hideOwnColumns = (columns: readonly (Sheeted & { readonly column: number })[], hidden: boolean): Promise<Done<Written>> =>
  inExcel(async (context) => {
    const { open, locked } = await openOnes(context, columns)
    for (const { sheet, column } of open) rangeAt(context, { sheet, row: 1, column, rows: 1 }).getEntireColumn().columnHidden = hidden
    await context.sync()
    return { count: open.length, locked }
  })

export const removeOwnColumns = (columns: readonly (Sheeted & Area)[]): Promise<Done<Written>> =>
  inExcel(async (context) => {
    const found = await withoutTones(context, columns)
    for (const column of found.open) {
      const range = rangeAt(context, column)
      range.clear()
      range.getEntireColumn().columnHidden = false
      range.getEntireColumn().format.useStandardWidth = true
    }
    await context.sync()
    return { count: found.open.length, locked: found.locked }
  })
