import { fullAddress } from './a1.ts'
import { inExcel } from './excel-run.ts'
import { contentOf, idIn } from './remark-content.ts'
import type { Done, Remark, Written } from './workbook.ts'

interface Comments {
  readonly all: Excel.CommentCollection
  readonly locked: readonly string[]
}

const find = async (context: Excel.RequestContext): Promise<Comments> => {
  const all = context.workbook.comments.load('items/id,items/content')
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected')
  await context.sync()
  return { all, locked: sheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name) }
}

/** A cell holds one thread: where a person already has one, ours is a reply to it. */
const threads = async (context: Excel.RequestContext, comments: readonly Excel.Comment[]): Promise<ReadonlyMap<string, Excel.Comment>> => {
  if (comments.length === 0) return new Map()
  const places = comments.map((comment) => comment.getLocation().load('address'))
  await context.sync()
  return new Map(comments.flatMap((comment, index) => (places[index] ? [[plain(places[index].address), comment]] : [])))
}

const plain = (address: string): string => address.replaceAll("'", '').replaceAll('$', '')

/** Takes remarks away that are no longer wanted and adds those that are missing; what is already there stays as it is. */
const rewrite = async (context: Excel.RequestContext, remarks: readonly Remark[]): Promise<Written> => {
  const { all, locked } = await find(context)
  const wanted = new Map(remarks.map((remark) => [contentOf(remark), remark]))
  const stale = all.items.filter((comment) => idIn(comment.content) !== null && !wanted.has(comment.content))
  const kept = new Set(all.items.map((comment) => comment.content))
  const missing = remarks.filter((remark) => !kept.has(contentOf(remark)) && !locked.includes(remark.cell.sheet))
  const theirs = missing.length === 0 ? new Map<string, Excel.Comment>() : await threads(context, all.items.filter((comment) => idIn(comment.content) === null))
  for (const comment of stale) comment.delete()
  for (const remark of missing) {
    const thread = theirs.get(plain(fullAddress(remark.cell)))
    if (thread) thread.replies.add(contentOf(remark))
    else context.workbook.comments.add(fullAddress(remark.cell), contentOf(remark))
  }
  await context.sync()
  return { count: remarks.filter((remark) => !locked.includes(remark.cell.sheet)).length, locked }
}

export const remarkWorkbook = (remarks: readonly Remark[]): Promise<Done<Written>> => inExcel((context) => rewrite(context, remarks))
