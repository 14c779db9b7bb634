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

/** What Excel says of a cell that already holds a comment or a note. */
const refusesComment = (error: unknown): boolean => error instanceof OfficeExtension.Error && ['InvalidArgument', 'InvalidOperation', 'ItemAlreadyExists'].includes(error.code)

/** One by one, after a batch broke off in the middle: what it had added already is left as it is. */
const addEach = async (context: Excel.RequestContext, missing: readonly Remark[]): Promise<number> => {
  const there = context.workbook.comments.load('items/content')
  await context.sync()
  const contents = new Set(there.items.map((comment) => comment.content))
  let failed = 0
  for (const remark of missing.filter((one) => !contents.has(contentOf(one)))) {
    context.workbook.comments.add(fullAddress(remark.cell), contentOf(remark))
    await context.sync().catch((error: unknown) => {
      if (!refusesComment(error)) throw error
      failed += 1
    })
  }
  return failed
}

const add = (context: Excel.RequestContext, remark: Remark, theirs: ReadonlyMap<string, Excel.Comment>): void => {
  const thread = theirs.get(plain(fullAddress(remark.cell)))
  if (thread) thread.replies.add(contentOf(remark))
  else context.workbook.comments.add(fullAddress(remark.cell), contentOf(remark))
}

/** Adds the remarks together; where one cell refuses (it holds an old note), the others are added one by one. Says how many failed. */
const addAll = async (context: Excel.RequestContext, missing: readonly Remark[], theirs: ReadonlyMap<string, Excel.Comment>): Promise<number> => {
  if (missing.length === 0) return 0
  try {
    for (const remark of missing) add(context, remark, theirs)
    await context.sync()
    return 0
  } catch (error) {
    if (!refusesComment(error)) throw error
    return addEach(context, missing)
  }
}

/** Takes remarks away that are no longer wanted and adds those that are missing; what is already there stays as it is. */
const rewrite = async (context: Excel.RequestContext, remarks: readonly Remark[]): Promise<Written> => {
  const { all, locked } = await find(context)
  const wanted = new Map(remarks.map((remark) => [contentOf(remark), remark]))
  const stale = all.items.filter((comment) => idIn(comment.content) !== null && !wanted.has(comment.content))
  const kept = new Set(all.items.map((comment) => comment.content))
  const missing = remarks.filter((remark) => !kept.has(contentOf(remark)) && !locked.includes(remark.cell.sheet))
  const theirs = missing.length === 0 ? new Map<string, Excel.Comment>() : await threads(context, all.items.filter((comment) => idIn(comment.content) === null))
  for (const comment of stale) comment.delete()
  await context.sync()
  const failed = await addAll(context, missing, theirs)
  return { count: remarks.filter((remark) => !locked.includes(remark.cell.sheet)).length - failed, locked }
}

export const remarkWorkbook = (remarks: readonly Remark[]): Promise<Done<Written>> => inExcel((context) => rewrite(context, remarks))
