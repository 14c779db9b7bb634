import { addressLists } from './address-lists.ts'
import { inExcel } from './excel-run.ts'
import { isOurs, look, signature, severities } from './mark-look.ts'
import type { Done, Mark, Written } from './workbook.ts'

interface Found {
  readonly sheet: Excel.Worksheet
  readonly formats: Excel.ConditionalFormatCollection
}

const request = (sheet: Excel.Worksheet): Found => ({
  sheet: sheet.load('name,protection/protected'),
  formats: sheet.getRange().conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula'),
})

/**
 * Every conditional format of every sheet, so that ours can be told from the user's. Sheets known from the last read
 * are asked about at once; one trip more only where sheets were added or renamed meanwhile.
 */
const find = async (context: Excel.RequestContext, known: readonly string[]): Promise<readonly Found[]> => {
  const { worksheets } = context.workbook
  const sheets = worksheets.load('items/name')
  const asked = known.map((name) => request(worksheets.getItemOrNullObject(name)))
  await context.sync()
  const added = sheets.items.filter((sheet) => !known.includes(sheet.name)).map(request)
  if (added.length > 0) await context.sync()
  return [...asked.filter(({ sheet }) => !sheet.isNullObject), ...added]
}

const ours = (format: Excel.ConditionalFormat): boolean =>
  format.type === 'Custom' && !format.customOrNullObject.isNullObject && isOurs(format.customOrNullObject.rule.formula)

const paint = (sheet: Excel.Worksheet, cells: readonly Mark[], severity: Mark['severity']): void => {
  const style = look[severity]
  for (const list of addressLists(cells.map(({ cell }) => cell))) {
    const { custom } = sheet.getRanges(list).conditionalFormats.add('Custom')
    custom.rule.formula = signature(severity)
    custom.format.fill.color = style.fill
    custom.format.font.color = style.ink
    custom.format.font.bold = style.bold
    custom.format.font.italic = style.italic
    if (style.underline) custom.format.font.underline = 'Single'
  }
}

const repaint = ({ sheet, formats }: Found, marks: readonly Mark[]): number => {
  for (const format of formats.items) if (ours(format)) format.delete()
  const here = marks.filter(({ cell }) => cell.sheet === sheet.name)
  for (const severity of severities) paint(sheet, here.filter((mark) => mark.severity === severity), severity)
  return here.length
}

/** Takes our old marks away and paints the new ones; the writes travel together. */
export const markWorkbook = (marks: readonly Mark[], known: readonly string[]): Promise<Done<Written>> =>
  inExcel(async (context) => {
    const found = await find(context, known)
    const open = found.filter(({ sheet }) => !sheet.protection.protected)
    const count = open.reduce((sum, each) => sum + repaint(each, marks), 0)
    await context.sync()
    return { count, locked: found.filter(({ sheet }) => sheet.protection.protected).map(({ sheet }) => sheet.name) }
  })
